using System.Globalization;
using Shop.Contracts;
using Shop.UseCases.Listing;

namespace Host.Pages.Studio.Shop.Lists;

/// <summary>A product, as typed.</summary>
internal sealed class ProductForm
{
    public Guid ProductId { get; set; }

    public SoldKind Kind { get; set; }

    public string? Name { get; set; }

    public string? Description { get; set; }

    public TaxKind Tax { get; set; }

    public DownloadScope Scope { get; set; }

    public DownloadFile File { get; set; }

    public string? LeastPhotos { get; set; }

    public string? MostPhotos { get; set; }

    public bool IsOffered { get; set; }

    public bool Inches { get; set; }

    public List<OptionRow> Variants { get; set; } = [];

    /// <summary>To make options of: "10 × 15, 20 × 30".</summary>
    public string? Sizes { get; set; }

    /// <summary>And of: "matte, glossy".</summary>
    public string? Papers { get; set; }

    /// <summary>Whether it has a size in centimeters or inches.</summary>
    public bool IsSized => Kind is SoldKind.Print or SoldKind.WallArt;

    /// <summary>Whether it is told how many photos one takes.</summary>
    public bool CountsPhotos => Kind is SoldKind.Album or SoldKind.Service;

    /// <summary>Whether many may cost less.</summary>
    public bool HasTiers => Kind != SoldKind.GiftCard;

    public static ProductForm New(Guid productId, SoldKind kind) => new()
    {
        ProductId = productId,
        Kind = kind,
        IsOffered = true,
        Tax = kind == SoldKind.GiftCard ? TaxKind.Untaxed : TaxKind.Standard,
        LeastPhotos = kind == SoldKind.Album ? "20" : "0",
        MostPhotos = kind == SoldKind.Album ? "80" : "0",
        Variants = [new OptionRow()],
    };

    public static ProductForm Of(ListedProduct product, int decimals)
    {
        var inches = PaperSizes.AreInches(product.Variants.Select(option => option.Size).OfType<ListedSize>());
        return new ProductForm
        {
            ProductId = product.ProductId,
            Kind = product.Kind,
            Name = product.Name,
            Description = product.Description,
            Tax = product.Tax,
            Scope = product.Scope,
            File = product.File,
            LeastPhotos = product.LeastPhotos.ToString(CultureInfo.InvariantCulture),
            MostPhotos = product.MostPhotos.ToString(CultureInfo.InvariantCulture),
            IsOffered = product.IsOffered,
            Inches = inches,
            Variants = [.. product.Variants.Select(option => OptionRow.Of(option, product.IsOffered, inches, decimals))],
        };
    }

    /// <summary>Adds an option for every size on every paper that is not there yet; papers or sizes alone make one each.</summary>
    public void Combine(TypedForm form)
    {
        var sizes = Parts(Sizes);
        foreach (var size in sizes.Where(size => IsSized && PaperSizes.Read(size, Inches) is null))
        {
            form.Refuse(nameof(Sizes), $"“{size}” is no size. Please type two sides each, such as 20 × 30, with commas between the sizes.");
            return;
        }

        Variants.RemoveAll(row => row.IsBlank);
        foreach (var size in sizes.DefaultIfEmpty(""))
        {
            foreach (var paper in Parts(Papers).DefaultIfEmpty(""))
            {
                if (IsSized && PaperSizes.Read(size, Inches) is { } read)
                    Add(PaperSizes.Name(read, Inches), paper, PaperSizes.Write(read, Inches));
                else
                    Add(size, paper, "");
            }
        }

        (Sizes, Papers) = ("", "");
        if (Variants.Count == 0)
            Variants.Add(new OptionRow());
    }

    /// <summary>The product; what can't be read got its sentence in the form.</summary>
    public ListedProduct Read(TypedForm form, int decimals)
    {
        Variants.RemoveAll(row => row.IsBlank && Variants.Count > 1);
        var options = Variants.Select((row, i) => row.Read($"{nameof(Variants)}[{i}]", form, decimals, Inches, IsOffered)).ToList();
        var (least, most) = CountsPhotos
            ? (form.Count(LeastPhotos, nameof(LeastPhotos)), form.Count(MostPhotos, nameof(MostPhotos)))
            : Kind == SoldKind.GiftCard || (Kind == SoldKind.Download && Scope != DownloadScope.Photo) ? (0, 0) : (1, 1);
        return new ListedProduct(ProductId, Kind, Name ?? "", Description ?? "", options)
        {
            Tax = Tax,
            Scope = Kind == SoldKind.Download ? Scope : DownloadScope.Photo,
            File = Kind == SoldKind.Download ? File : DownloadFile.Original,
            LeastPhotos = least,
            MostPhotos = most,
            IsOffered = IsOffered,
        };
    }

    private void Add(string size, string paper, string typed)
    {
        var name = string.Join(", ", new[] { size, paper }.Where(part => part.Length > 0));
        if (name.Length > 0 && !Variants.Exists(row => string.Equals(row.Name?.Trim(), name, StringComparison.OrdinalIgnoreCase)))
            Variants.Add(new OptionRow { Name = name, Size = typed });
    }

    private static List<string> Parts(string? typed) => [.. (typed ?? "").Split([',', ';', '\n'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Distinct(StringComparer.OrdinalIgnoreCase)];
}
