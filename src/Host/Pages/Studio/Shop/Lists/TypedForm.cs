using BuildingBlocks.Documents;
using Host.Web;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace Host.Pages.Studio.Shop.Lists;

/// <summary>Reads what was typed into a form; what can't be read gets its sentence beside its field.</summary>
/// <param name="state">Where the sentences go.</param>
/// <param name="currency">Of the amounts.</param>
internal sealed class TypedForm(ModelStateDictionary state, string currency)
{
    private const int RateDecimals = 2;

    private readonly int _decimals = MinorUnits.DigitsOf(currency);

    public bool IsRead => state.IsValid;

    /// <summary>Minor units; what was left empty is 0.</summary>
    public long Money(string? typed, string field) => string.IsNullOrWhiteSpace(typed) ? 0 : Amounts.Read(typed, _decimals) ?? Refuse(field, Amounts.Hint(_decimals));

    /// <summary>Hundredths of a percent.</summary>
    public int Rate(string? typed, string field) => Amounts.Read(typed ?? "", RateDecimals) is { } rate and <= int.MaxValue ? (int)rate : Refuse(field, "Please type a rate such as 19 or 7.5.");

    /// <summary>Hundredths of a percent; null where nothing was typed.</summary>
    public int? OptionalRate(string? typed, string field) => string.IsNullOrWhiteSpace(typed) ? null : Rate(typed, field);

    public int Count(string? typed, string field) =>
        int.TryParse(typed, System.Globalization.NumberStyles.Integer, System.Globalization.CultureInfo.InvariantCulture, out var count) ? count : Refuse(field, "Please type a whole number.");

    public int Refuse(string field, string sentence)
    {
        state.AddModelError($"Form.{field}", sentence);
        return 0;
    }
}
