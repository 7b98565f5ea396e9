using BuildingBlocks.Mail;

namespace Shop.Tests.Fakes;

internal sealed class RememberingMailQueue : IMailQueue
{
    public List<MailMessage> Mails { get; } = [];

    public void Enqueue(MailMessage mail) => Mails.Add(mail);

    public void Forget(string address) => Mails.RemoveAll(mail => mail.ToAddress == address);

    public void Withdraw(Guid galleryId) => Mails.RemoveAll(mail => mail.GalleryId == galleryId);
}
