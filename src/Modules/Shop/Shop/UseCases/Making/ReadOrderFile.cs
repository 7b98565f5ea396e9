using Shop.UseCases.Buying;

namespace Shop.UseCases.Making;

/// <summary>What only the studio knows of an order, beside what its buyer sees; null when there is none.</summary>
public sealed record ReadOrderFile(Guid OrderId);

/// <summary>The studio's side of an order. Amounts are minor units of its currency.</summary>
/// <param name="Next">Where it may be moved by hand, the usual way first.</param>
/// <param name="ReviewEndsAt">While it is looked at: when it goes on by itself.</param>
/// <param name="PaymentMethod">How it was paid; null before.</param>
/// <param name="FeeMinor">What the payment provider kept; null where that is not known.</param>
/// <param name="CostMinor">What making it costs the studio, without tax.</param>
/// <param name="RefundedMinor">What went back.</param>
/// <param name="RefundableMinor">What was paid and neither went back nor is about to.</param>
/// <param name="ShipTo">Where it is sent, a line each; empty when nothing is.</param>
/// <param name="Country">Where tax is due, ISO 3166-1 alpha-2; null where it was not asked.</param>
/// <param name="ConsentedAt">When the buyer agreed to have files at once; null where that was not asked.</param>
/// <param name="Discount">Null for none.</param>
/// <param name="Lines">What can be said of each line.</param>
/// <param name="Steps">What became of it, in order.</param>
/// <param name="IsPaidByProvider">Money goes back by the payment provider.</param>
/// <param name="IsSent">Some of it goes into a parcel.</param>
/// <param name="Notes">What the studio keeps in mind.</param>
public sealed record OrderFile(
    IReadOnlyList<OrderStatus> Next, DateTimeOffset? ReviewEndsAt, string? PaymentMethod, long? FeeMinor, long CostMinor, long RefundedMinor, long RefundableMinor,
    IReadOnlyList<string> ShipTo, string? Country, DateTimeOffset? ConsentedAt, OrderDiscountView? Discount, IReadOnlyList<OrderFileLine> Lines,
    IReadOnlyList<OrderStepView> Steps, bool IsPaidByProvider, bool IsSent, IReadOnlyList<OrderNoteView> Notes);

/// <summary>The discount on an order.</summary>
/// <param name="Name">What the campaign was called.</param>
/// <param name="Code">What the buyer typed; null where it needed none.</param>
/// <param name="AmountMinor">What it took off, tax included.</param>
public sealed record OrderDiscountView(string Name, string? Code, long AmountMinor);

/// <summary>The studio's side of a line.</summary>
/// <param name="Position">Its place, from 1.</param>
/// <param name="Description">What it is in one line.</param>
/// <param name="IsMade">Whether somebody has to make it.</param>
/// <param name="PriceMinor">What was paid for it, tax included.</param>
/// <param name="DiscountMinor">What was taken off before.</param>
/// <param name="CostMinor">What it costs the studio.</param>
/// <param name="RefundableMinor">How much of it can still go back.</param>
public sealed record OrderFileLine(int Position, string Description, bool IsMade, long PriceMinor, long DiscountMinor, long CostMinor, long RefundableMinor);

/// <summary>An order came to a status.</summary>
public sealed record OrderStepView(OrderStatus Status, DateTimeOffset At);

/// <summary>A note of the studio.</summary>
public sealed record OrderNoteView(DateTimeOffset At, string By, string Text);
