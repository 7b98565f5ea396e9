using BuildingBlocks.Mail.Letters;
using BuildingBlocks.Web;
using Galleries.Domain;
using Galleries.Ports;

namespace Galleries.UseCases.Mailing;

/// <summary>Tells the studio that originals are back from the archive.</summary>
internal sealed class ReturnLetters(IStudioCard studio, ILetters letters, IPublicAddress address)
{
    public async Task Send(Gallery gallery, CancellationToken ct)
    {
        if (await studio.Read(ct) is { ContactEmail: { } owner } card)
            await letters.Send(GalleryLetters.OriginalsBack, new LetterReader(owner, card.Name, GalleryId: gallery.Id), _ => new LetterValues()
                .Text("gallery.name", gallery.Name).Link("link", address.At($"/studio/galleries/{gallery.Id}")), ct);
    }
}
