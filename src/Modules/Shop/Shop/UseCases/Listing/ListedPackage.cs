namespace Shop.UseCases.Listing;

/// <summary>Several things at one price, as the studio reads and writes them.</summary>
/// <param name="PackageId">Keeps its value whatever is changed.</param>
/// <param name="Name">As clients read it.</param>
/// <param name="Description">Some lines; may be empty.</param>
/// <param name="PriceMinor">Of the whole.</param>
/// <param name="Items">What is in it; at least one.</param>
/// <param name="IsOffered">Whether clients see it.</param>
public sealed record ListedPackage(Guid PackageId, string Name, string Description, long PriceMinor, IReadOnlyList<ListedItem> Items, bool IsOffered = true);

/// <summary>One thing in a package.</summary>
/// <param name="ProductId">Of the same list.</param>
/// <param name="OptionId">Of that product.</param>
/// <param name="Quantity">How many pieces.</param>
public sealed record ListedItem(Guid ProductId, Guid OptionId, int Quantity);
