namespace Settings.UseCases.Branding;

/// <summary>Changes the studio's own facts.</summary>
/// <param name="Name">As clients read it.</param>
/// <param name="ContactEmail">Whom a client writes to.</param>
/// <param name="Currency">ISO 4217.</param>
/// <param name="TimeZone">IANA name.</param>
/// <param name="TaxRate">Hundredths of a percent; prices include it.</param>
/// <param name="TaxName">What the tax is called.</param>
/// <param name="PaymentInstructions">How to pay offline.</param>
public sealed record ChangeStudio(
    string Name, string ContactEmail, string Currency, string TimeZone, int TaxRate, string TaxName, string PaymentInstructions);
