using BuildingBlocks.Mail;
using BuildingBlocks.Security;
using BuildingBlocks.Web;
using Galleries.Domain;
using Galleries.Ports;
using Galleries.UseCases.Inviting;

namespace Galleries.UseCases.Proving;

/// <summary>Sends one-time links, a few an hour to an address.</summary>
internal sealed class PassPost(IMailedPasses passes, IStudioCard studio, IMailQueue mails, IPublicAddress address)
{
    private static readonly TimeSpan Window = TimeSpan.FromHours(1);

    private static readonly TimeSpan KeptFor = TimeSpan.FromDays(1);

    public async Task<bool> IsFull(string email, PassPurpose purpose, DateTimeOffset now, CancellationToken ct) =>
        await passes.CountPasses(email, purpose, now - Window, ct) >= MailedPass.MostAnHour;

    public async Task SendGalleries(string email, DateTimeOffset now, CancellationToken ct)
    {
        var (token, from) = (SecretToken.Create(), await studio.Read(ct));
        await passes.ForgetPasses(now - KeptFor, ct);
        passes.Add(MailedPass.ToGalleries(SecretToken.Hash(token), email, now));
        var letter = new Letter(
            null, "here is the link to the galleries of this address that you asked for.", "Show my galleries", address.At($"/my-galleries/{token}"),
            "The link works once, within 30 minutes. If you did not ask for it, please ignore this mail: nobody has seen anything.", from.Name);
        mails.Enqueue(letter.To(email, $"{from.Name}: your galleries", from.ContactEmail, null));
    }

    public async Task SendDevice(Gallery gallery, Grant grant, Visitor person, DateTimeOffset now, CancellationToken ct)
    {
        var (token, from) = (SecretToken.Create(), await studio.Read(ct));
        await passes.ForgetPasses(now - KeptFor, ct);
        passes.Add(MailedPass.ForDevice(SecretToken.Hash(token), grant, now));
        var letter = new Letter(
            person.Name, $"your link to \"{gallery.Name}\" was opened on a new device. If that was you, please confirm it.", "It was me", address.At($"/g/{gallery.Slug}/device/{token}"),
            "The link works once, within 30 minutes, on the device you open it with. If it was not you, somebody else has your link: please tell your photographer, who can make you a new one.",
            from.Name);
        mails.Enqueue(letter.To(person.Email!, $"{gallery.Name}: is this you?", from.ContactEmail, gallery.Id));
    }
}
