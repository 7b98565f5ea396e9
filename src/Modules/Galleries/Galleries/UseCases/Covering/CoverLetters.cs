using BuildingBlocks.Mail.Letters;
using BuildingBlocks.Web;
using Galleries.Domain;
using Galleries.Ports;
using Galleries.UseCases.Mailing;

namespace Galleries.UseCases.Covering;

/// <summary>Sends the mails about covers that main clients design.</summary>
internal sealed class CoverLetters(IStudioCard studio, IGuestBook guests, ILetters letters, IPublicAddress address)
{
    /// <summary>Whoever tries this and that is told of once.</summary>
    private static readonly TimeSpan Quiet = TimeSpan.FromHours(1);

    /// <param name="gallery">The gallery with the new design.</param>
    /// <param name="visitor">Who designed it.</param>
    /// <param name="before">The design before; null for none.</param>
    /// <param name="ct">Stops asking.</param>
    public async Task TellStudio(Gallery gallery, Visitor visitor, ClientCover? before, CancellationToken ct)
    {
        var now = gallery.ClientCover!;
        if (before is not null && before.Stage == now.Stage && before.VisitorId == now.VisitorId && now.DesignedAt - before.DesignedAt < Quiet)
            return;
        if (await studio.Read(ct) is not { ContactEmail: { } owner } card)
            return;

        var kind = now.Stage == ClientCoverStage.InUse ? GalleryLetters.CoverInUse : GalleryLetters.CoverWaiting;
        await letters.Send(kind, new LetterReader(owner, card.Name, GalleryId: gallery.Id), _ => new LetterValues()
            .Text("client.name", visitor.Name ?? visitor.Email ?? gallery.CustomerName).Text("gallery.name", gallery.Name)
            .Link("link", address.At($"/studio/galleries/{gallery.Id}/cover")), ct);
    }

    /// <summary>Says what became of their design to who left an address.</summary>
    public async Task TellClient(Gallery gallery, CancellationToken ct)
    {
        var decided = gallery.ClientCover!;
        if (await guests.FindVisitor(gallery.Id, decided.VisitorId, ct) is not { Email: { } email } client)
            return;

        var reader = new LetterReader(email, client.Name, GalleryId: gallery.Id);
        var values = new LetterValues().Text("client.name", client.Name).Text("gallery.name", gallery.Name);
        if (decided.Stage == ClientCoverStage.InUse)
            await letters.Send(GalleryLetters.CoverApproved, reader, _ => values.Link("link", address.At($"/g/{gallery.Slug}")), ct);
        else
            await letters.Send(GalleryLetters.CoverDeclined, reader, _ => values.Text("word", decided.Word).Link("link", address.At($"/g/{gallery.Slug}/cover")), ct);
    }
}
