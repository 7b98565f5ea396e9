using BuildingBlocks.Persistence;

namespace BuildingBlocks.Mail;

/// <summary>Keeps mails until the scope's transaction commits.</summary>
internal sealed class MailQueue(ModuleTransaction transaction) : IMailQueue
{
    public void Enqueue(MailMessage mail) => transaction.Send(mail with
    {
        ToName = mail.ToName is null ? null : OneLine.Of(mail.ToName),
        Subject = OneLine.Of(mail.Subject),
    });

    public void Withdraw(Guid galleryId) => transaction.Withdraw(galleryId);

    public void Forget(string address) => transaction.Forget(address.ToLowerInvariant());
}
