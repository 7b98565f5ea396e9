using Activity.Domain;

namespace Activity.Ports;

/// <summary>The one plan of mails.</summary>
internal interface IMailPlans
{
    /// <summary>To be changed; made where there is none yet.</summary>
    Task<MailPlan> Get(CancellationToken ct);
}
