using System.Globalization;
using Host.Web;
using Shop.UseCases.Listing;

namespace Host.Pages.Studio.Shop.Lists;

/// <summary>One option of a product, as typed.</summary>
internal sealed class OptionRow
{
    public Guid OptionId { get; set; }

    public string? Name { get; set; }

    public string? Size { get; set; }

    public string? PriceMinor { get; set; }

    public string? CostMinor { get; set; }

    /// <summary>Such as "10: 4.00; 50: 3.00".</summary>
    public string? Tiers { get; set; }

    public bool IsBlank => new[] { Name, Size, PriceMinor, CostMinor, Tiers }.All(string.IsNullOrWhiteSpace);

    public static OptionRow Of(ListedOption option, bool isOffered, bool inches, int decimals) => new()
    {
        OptionId = option.OptionId,
        Name = option.Name,
        Size = option.Size is { } size ? PaperSizes.Write(size, inches) : "",
        PriceMinor = option.PriceMinor == 0 && !isOffered ? "" : Amounts.Write(option.PriceMinor, decimals),
        CostMinor = option.CostMinor == 0 ? "" : Amounts.Write(option.CostMinor, decimals),
        Tiers = string.Join("; ", option.Tiers.Select(tier => $"{tier.From}: {Amounts.Write(tier.PriceMinor, decimals)}")),
    };

    /// <param name="at">The name of the row's fields in the form.</param>
    /// <param name="form">Reads it.</param>
    /// <param name="decimals">Of the list's currency.</param>
    /// <param name="inches">Whether sizes are in inches.</param>
    /// <param name="isOffered">Whether clients see it: then it has a price.</param>
    public ListedOption Read(string at, TypedForm form, int decimals, bool inches, bool isOffered)
    {
        if (isOffered && string.IsNullOrWhiteSpace(PriceMinor))
            form.Refuse($"{at}.{nameof(PriceMinor)}", "Please type a price; 0 where it is free.");

        var size = string.IsNullOrWhiteSpace(Size) ? null : PaperSizes.Read(Size, inches);
        if (size is null && !string.IsNullOrWhiteSpace(Size))
            form.Refuse($"{at}.{nameof(Size)}", "Please type two sides, such as 20 × 30.");

        var name = string.IsNullOrWhiteSpace(Name) && size is not null ? PaperSizes.Name(size, inches) : Name ?? "";
        return new ListedOption(OptionId, name, form.Money(PriceMinor, $"{at}.{nameof(PriceMinor)}"), form.Money(CostMinor, $"{at}.{nameof(CostMinor)}"))
        {
            Size = size,
            Tiers = [.. (Tiers ?? "").Split([';', '\n'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(typed => Tier(typed, $"{at}.{nameof(Tiers)}", form, decimals))],
        };
    }

    private static ListedTier Tier(string typed, string at, TypedForm form, int decimals)
    {
        if (typed.Split(':', StringSplitOptions.TrimEntries) is [var from, var price] && int.TryParse(from, NumberStyles.None, CultureInfo.InvariantCulture, out var pieces)
            && Amounts.Read(price, decimals) is { } minor)
            return new ListedTier(pieces, minor);

        form.Refuse(at, $"Please type pieces and price, such as 10: {Amounts.Write(4 * (long)Math.Pow(10, decimals), decimals)}, with ; between several.");
        return new ListedTier(0, 0);
    }
}
