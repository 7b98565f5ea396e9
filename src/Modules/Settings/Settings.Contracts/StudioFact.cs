namespace Settings.Contracts;

/// <summary>What neighbours may know of the studio.</summary>
/// <param name="Name">As clients read it.</param>
/// <param name="ContactEmail">Whom a client writes to.</param>
/// <param name="Currency">ISO 4217.</param>
/// <param name="TimeZone">IANA name.</param>
/// <param name="TaxRate">Hundredths of a percent: 1900 is 19 %. Prices include it.</param>
/// <param name="TaxName">What the tax is called, such as "VAT".</param>
/// <param name="PaymentInstructions">How to pay offline, shown at checkout and in the order's mail.</param>
/// <param name="OrderAlerts">Where the studio's own mails go.</param>
public sealed record StudioFact(
    string Name, string ContactEmail, string Currency, string TimeZone, int TaxRate, string TaxName, string PaymentInstructions, string OrderAlerts)
{
    /// <summary>Who the studio is before the law.</summary>
    public LegalFact Legal { get; init; } = LegalFact.None;

    /// <summary>How many months the record of visits says whose they were; null for as long as the gallery is there.</summary>
    public int? VisitMonths { get; init; }

    /// <summary>What mails are written in where nothing is known of their reader's language; a code such as <c>de</c>.</summary>
    public string MailLanguage { get; init; } = "en";

    /// <summary>The rate that sales are taxed at, in hundredths of a percent: none for a small business.</summary>
    public int TaxRateInForce => Legal.IsSmallBusiness ? 0 : TaxRate;
}
