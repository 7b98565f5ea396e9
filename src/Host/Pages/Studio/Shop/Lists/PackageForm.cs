using System.Globalization;
using Host.Web;
using Shop.UseCases.Listing;

namespace Host.Pages.Studio.Shop.Lists;

/// <summary>A package, as typed.</summary>
internal sealed class PackageForm
{
    public Guid PackageId { get; set; }

    public string? Name { get; set; }

    public string? Description { get; set; }

    public string? PriceMinor { get; set; }

    public bool IsOffered { get; set; }

    public List<ItemRow> Items { get; set; } = [];

    public static PackageForm New(Guid packageId) => new() { PackageId = packageId, IsOffered = true, Items = [new ItemRow(), new ItemRow()] };

    public static PackageForm Of(ListedPackage package, int decimals) => new()
    {
        PackageId = package.PackageId,
        Name = package.Name,
        Description = package.Description,
        PriceMinor = Amounts.Write(package.PriceMinor, decimals),
        IsOffered = package.IsOffered,
        Items = [.. package.Items.Select(item => new ItemRow { What = $"{item.ProductId} {item.OptionId}", Quantity = item.Quantity.ToString(CultureInfo.InvariantCulture) })],
    };

    /// <summary>The package; what can't be read got its sentence in the form. Rows in which nothing is chosen hold nothing.</summary>
    public ListedPackage Read(TypedForm form)
    {
        var price = form.Money(PriceMinor, nameof(PriceMinor));
        if (string.IsNullOrWhiteSpace(PriceMinor))
            form.Refuse(nameof(PriceMinor), "Please say what the package costs.");

        var items = Items.Select((row, i) => (row, i)).Where(one => !string.IsNullOrEmpty(one.row.What)).Select(one => one.row.Read($"{nameof(Items)}[{one.i}]", form)).ToList();
        return new ListedPackage(PackageId, Name ?? "", Description ?? "", price, items, IsOffered);
    }

    /// <summary>One thing in it, as chosen.</summary>
    internal sealed class ItemRow
    {
        /// <summary>The ids of a product and an option; empty for nothing.</summary>
        public string? What { get; set; }

        public string? Quantity { get; set; } = "1";

        public ListedItem Read(string at, TypedForm form)
        {
            var ids = What!.Split(' ');
            var (product, option) = (Guid.TryParse(ids[0], out var one) ? one : Guid.Empty, Guid.TryParse(ids[^1], out var other) ? other : Guid.Empty);
            return new ListedItem(product, option, form.Count(Quantity, $"{at}.{nameof(Quantity)}"));
        }
    }
}
