namespace Shop.Domain.Pricing;

/// <summary>What taking a payment costs the studio.</summary>
/// <param name="Rate">Of what is paid, in hundredths of a percent.</param>
/// <param name="Minor">Once a payment, in minor units.</param>
internal sealed record PaymentFee(int Rate, long Minor)
{
    public const int HighestRate = 50_00;

    /// <summary>Of the fixed part, in whole units of the currency.</summary>
    public const long Highest = 100;

    public static PaymentFee None { get; } = new(0, 0);

    /// <summary>The part of the fee that falls on a line of an order.</summary>
    /// <param name="grossMinor">What is paid for the line.</param>
    /// <param name="orderMinor">What is paid for the order.</param>
    public long On(long grossMinor, long orderMinor) => orderMinor <= 0 || grossMinor <= 0
        ? 0
        : (long)Math.Round(((decimal)grossMinor * Rate / 100_00) + ((decimal)Minor * grossMinor / orderMinor), MidpointRounding.AwayFromZero);
}
