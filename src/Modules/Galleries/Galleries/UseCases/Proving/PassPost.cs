using BuildingBlocks.Mail.Letters;
using BuildingBlocks.Security;
using BuildingBlocks.Web;
using Galleries.Domain;
using Galleries.Ports;
using Galleries.UseCases.Mailing;

namespace Galleries.UseCases.Proving;

/// <summary>Sends one-time links, a few an hour to an address.</summary>
internal sealed class PassPost(IMailedPasses passes, ILetters letters, IPublicAddress address)
{
    private static readonly TimeSpan Window = TimeSpan.FromHours(1);

    private static readonly TimeSpan KeptFor = TimeSpan.FromDays(1);

    private static string Minutes => GalleryLetters.Figure((int)MailedPass.Life.TotalMinutes);

    public async Task<bool> IsFull(string email, PassPurpose purpose, DateTimeOffset now, CancellationToken ct) =>
        await passes.CountPasses(email, purpose, now - Window, ct) >= MailedPass.MostAnHour;

    public async Task SendGalleries(string email, string? language, DateTimeOffset now, CancellationToken ct)
    {
        var token = SecretToken.Create();
        await passes.ForgetPasses(now - KeptFor, ct);
        passes.Add(MailedPass.ToGalleries(SecretToken.Hash(token), email, now));
        await letters.Send(GalleryLetters.MyGalleries, new LetterReader(email, null, language), _ => new LetterValues()
            .Text("minutes", Minutes).Link("link", address.At($"/my-galleries/{token}")), ct);
    }

    public async Task SendDevice(Gallery gallery, Grant grant, Visitor person, string? language, DateTimeOffset now, CancellationToken ct)
    {
        var token = SecretToken.Create();
        await passes.ForgetPasses(now - KeptFor, ct);
        passes.Add(MailedPass.ForDevice(SecretToken.Hash(token), grant, now));
        await letters.Send(GalleryLetters.NewDevice, new LetterReader(person.Email!, person.Name, language, GalleryId: gallery.Id), _ => new LetterValues()
            .Text("client.name", person.Name).Text("gallery.name", gallery.Name).Text("minutes", Minutes).Link("link", address.At($"/g/{gallery.Slug}/device/{token}")), ct);
    }
}
