namespace Shop.Domain;

/// <summary>What a photo of a gallery costs today, and on which terms.</summary>
internal sealed record Offer(StudioTerms Terms, Money Price)
{
    public IReadOnlyList<OrderLine> LinesFor(IEnumerable<Photo> photos) =>
        [.. photos.Select((photo, index) => OrderLine.Download(index + 1, photo, Price, Terms.TaxRate))];
}
