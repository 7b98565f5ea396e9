using BuildingBlocks.Security;
using BuildingBlocks.Web;
using Settings.Contracts;

namespace Galleries.Tests.Fakes;

/// <summary>Settings as a neighbour: the rules and the studio that the test says.</summary>
internal sealed class FixedNeighbours : IGalleryRules, IWatermarkImages, IStudio, ISecretProtector, IPublicAddress
{
    /// <summary>Originals alone, so that nothing is made ahead where a test is about something else.</summary>
    public GalleryRules Rules { get; set; } = Offering(DownloadOffer.Initial with { WebSize = false });

    public StudioFact? Studio { get; set; } = new(
        "Lumen Studio", "hello@lumen.example", "EUR", "Europe/Berlin", 1900, "VAT", "Please transfer the amount.", "orders@lumen.example");

    /// <summary>Whether the rules were asked for beyond doubt.</summary>
    public int CertainlyAsked { get; private set; }

    public static GalleryRules Offering(DownloadOffer offer) => GalleryRules.Initial with { Downloads = offer };

    public ValueTask<GalleryRules> InForce(Guid galleryId, CancellationToken ct) => ValueTask.FromResult(Rules);

    public Task<GalleryRules> Certain(Guid galleryId, CancellationToken ct)
    {
        CertainlyAsked++;
        return Task.FromResult(Rules);
    }

    public Task<string?> PathOf(string image, CancellationToken ct) => Task.FromResult(image == "a1b2" ? "/marks/a1b2.png" : null);

    public ValueTask<StudioFact?> Find(CancellationToken ct) => ValueTask.FromResult(Studio);

    public string Protect(string plain) => $"protected:{plain}";

    public string? Unprotect(string cipher) => cipher.StartsWith("protected:", StringComparison.Ordinal) ? cipher["protected:".Length..] : null;

    public Uri At(string path) => new($"https://photos.example{path}");
}
