using BuildingBlocks;
using Shop.Domain.Catalogue;

namespace Shop.Domain.Buying;

/// <summary>What a visitor of a gallery means to buy; kept until it is ordered, whatever becomes of the gallery's state meanwhile.</summary>
internal sealed class Cart
{
    public const int MostLines = 300;
    public const int MostCodes = 10;
    public const int LongestCode = 40;

    public required Guid GalleryId { get; init; }

    public required Guid VisitorId { get; init; }

    /// <summary>In the order they were added.</summary>
    public IReadOnlyList<CartLine> Lines { get; private set; } = [];

    /// <summary>In the order they were added.</summary>
    public IReadOnlyList<CartPackage> Packages { get; private set; } = [];

    /// <summary>Codes of coupons and gift cards that the buyer typed, as typed but for spaces and case.</summary>
    public IReadOnlyList<string> Codes { get; private set; } = [];

    /// <summary>When something in it changed last.</summary>
    public DateTimeOffset TouchedAt { get; private set; }

    public bool IsEmpty => Lines.Count == 0 && Packages.Count == 0;

    /// <summary>Every photo in it, once.</summary>
    public IReadOnlyList<Guid> AssetIds =>
        [.. Lines.SelectMany(line => line.Photos).Concat(Packages.SelectMany(package => package.Slots).SelectMany(slot => slot.Photos)).Select(photo => photo.AssetId).Distinct()];

    public static Cart Empty(Guid galleryId, Guid visitorId) => new() { GalleryId = galleryId, VisitorId = visitorId };

    /// <summary>Puts something in; the same thing again makes more of it, and a download stays one.</summary>
    public Outcome Add(CartLine line, Product product, DateTimeOffset now)
    {
        if (Check(line, product) is { Succeeded: false } refused)
            return refused;

        var same = Lines.FirstOrDefault(other => IsSame(other, line));
        if (same is null && Lines.Count + Packages.Count >= MostLines)
            return Outcome.Refused($"A cart holds at most {MostLines} things. Please order these first.");
        if (same is not null && product.IsSingle)
            return Outcome.Done;

        Set(same is null ? [.. Lines, line] : Changed(same with { Quantity = Math.Min(same.Quantity + line.Quantity, CartLine.HighestQuantity) }), now);
        return Outcome.Done;
    }

    /// <summary>Puts a line in the place of one with the same id; nothing happens when there is none.</summary>
    public Outcome Change(CartLine line, Product product, DateTimeOffset now)
    {
        if (Check(line, product) is { Succeeded: false } refused)
            return refused;

        Set(Changed(line), now);
        return Outcome.Done;
    }

    /// <summary>Puts a package in, or another choice of photos for one that is in.</summary>
    public Outcome Put(CartPackage package, DateTimeOffset now)
    {
        var known = Packages.Any(other => other.Id == package.Id);
        if (!known && Lines.Count + Packages.Count >= MostLines)
            return Outcome.Refused($"A cart holds at most {MostLines} things. Please order these first.");

        (Packages, TouchedAt) = (known ? [.. Packages.Select(other => other.Id == package.Id ? package : other)] : [.. Packages, package], now);
        return Outcome.Done;
    }

    /// <returns>Whether the cart holds something else now.</returns>
    public bool Remove(Guid id, DateTimeOffset now)
    {
        if (Lines.All(line => line.Id != id) && Packages.All(package => package.Id != id))
            return false;

        (Lines, Packages, TouchedAt) = ([.. Lines.Where(line => line.Id != id)], [.. Packages.Where(package => package.Id != id)], now);
        return true;
    }

    public Outcome AddCode(string code)
    {
        var folded = Fold(code);
        if (folded.Length is 0 or > LongestCode)
            return Outcome.Refused("Please type the code as it was given to you.", "Code");
        if (Codes.Contains(folded, StringComparer.Ordinal))
            return Outcome.Done;
        if (Codes.Count >= MostCodes)
            return Outcome.Refused($"An order takes at most {MostCodes} codes.", "Code");

        Codes = [.. Codes, folded];
        return Outcome.Done;
    }

    public void RemoveCode(string code) => Codes = [.. Codes.Where(other => other != Fold(code))];

    public void Clear(DateTimeOffset now) => (Lines, Packages, Codes, TouchedAt) = ([], [], [], now);

    /// <summary>As codes are compared: no spaces or hyphens, capitals.</summary>
    public static string Fold(string code) => string.Concat(code.Where(char.IsLetterOrDigit)).ToUpperInvariant();

    private static Outcome Check(CartLine line, Product product)
    {
        if (line.Quantity is < 1 or > CartLine.HighestQuantity)
            return Outcome.Refused($"Please order between 1 and {CartLine.HighestQuantity} pieces.", nameof(CartLine.Quantity));
        if (product.Scope == SoldScope.Photo && !product.Photos.Holds(line.Photos.Count))
            return product.Photos.Least == product.Photos.Most
                ? Outcome.Refused($"This is made of exactly {product.Photos.Least} photos.", nameof(CartLine.Photos))
                : Outcome.Refused($"This is made of {product.Photos.Least} to {product.Photos.Most} photos.", nameof(CartLine.Photos));

        return line.Photos.All(photo => photo.Crop is null or { IsWithinPhoto: true })
            ? Outcome.Done
            : Outcome.Refused("The cut reaches beyond the photo.", nameof(CartLine.Photos));
    }

    private static bool IsSame(CartLine one, CartLine other) =>
        one.ProductId == other.ProductId && one.VariantId == other.VariantId && one.CollectionId == other.CollectionId && one.Photos.SequenceEqual(other.Photos);

    private IReadOnlyList<CartLine> Changed(CartLine line) => [.. Lines.Select(other => other.Id == line.Id ? line : other)];

    private void Set(IReadOnlyList<CartLine> lines, DateTimeOffset now) => (Lines, TouchedAt) = (lines, now);
}
