using Galleries.Contracts;
using Galleries.UseCases.Inviting;
using Galleries.UseCases.Passing;

namespace Host.Pages.Client;

/// <summary>How far a main client's link for somebody else reaches, as typed. All that is offered is ticked at first.</summary>
internal class InviteRule
{
    public bool ChosenScenes { get; set; }

    public Guid[] Scenes { get; set; } = [];

    public DownloadSize[] Sizes { get; set; } = [];

    public DateOnly? ExpiresOn { get; set; }

    /// <summary>Every size ticked says nothing, so that what is offered later is theirs, too.</summary>
    protected LinkRule RuleAmong(PassedView desk, string? note) => new(
        ChosenScenes ? Scenes : null, desk.Sizes.All(Sizes.Contains) && desk.Sizes.Count > 0 ? null : [.. desk.Sizes.Where(Sizes.Contains)], ExpiresOn, note);
}

/// <summary>Somebody to be invited by mail.</summary>
internal sealed class InviteForm : InviteRule
{
    public string? Name { get; set; }

    public string? Email { get; set; }

    public string? Message { get; set; }

    public LinkRule Wanted(PassedView desk) => RuleAmong(desk, null);
}

/// <summary>A link to pass on.</summary>
internal sealed class InviteLinkForm : InviteRule
{
    public string? Note { get; set; }

    public LinkRule Wanted(PassedView desk) => RuleAmong(desk, Note);
}

/// <summary>The fields of a rule, with what there is to choose from.</summary>
internal sealed record InviteRuleFields(string Prefix, InviteRule Form, PassedView Desk)
{
    public bool IsOpen => Form.ChosenScenes || Form.ExpiresOn is not null || !Desk.Sizes.All(Form.Sizes.Contains);
}
