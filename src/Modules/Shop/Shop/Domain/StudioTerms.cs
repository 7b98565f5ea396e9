namespace Shop.Domain;

/// <summary>The terms on which the studio sells. At a rate of 0, the tax's name is the sentence that says why; it may be empty.</summary>
internal sealed record StudioTerms(
    string StudioName, string ContactEmail, string OrderAlerts, string Currency, string TimeZone, TaxRate TaxRate, string TaxName, string PaymentInstructions)
{
    public Seller Seller { get; init; } = Seller.Nobody;

    /// <summary>Whether nothing is taxed, wherever it goes: the business is a small one.</summary>
    public bool IsExempt { get; init; }

    /// <summary>The code of the language for whoever's own is not known.</summary>
    public string Language { get; init; } = "en";

    /// <summary>The studio's day at that moment: an order of New Year's Eve has the year of the studio's clock.</summary>
    public DateOnly DayOf(DateTimeOffset moment)
    {
        var zone = TimeZoneInfo.TryFindSystemTimeZoneById(TimeZone, out var found) ? found : TimeZoneInfo.Utc;
        return DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(moment, zone).DateTime);
    }
}
