using BuildingBlocks;

namespace Settings.Domain;

/// <summary>What a customer card says.</summary>
internal sealed record CustomerDetails(
    string? CustomerName, string? CustomerEmail, string? Phone, DateOnly? EventDate, string? EventType, string? Location, string? Notes)
{
    public static CustomerDetails None { get; } = new(null, null, null, null, null, null, null);

    public CustomerDetails Tidied() => new(
        Tidy(CustomerName), Tidy(CustomerEmail), Tidy(Phone), EventDate, Tidy(EventType), Tidy(Location), Tidy(Notes));

    public Outcome Check() => Checks.All(
        Checks.Line(CustomerName, "the customer's name", 200, nameof(CustomerName)),
        Tidy(CustomerEmail) is { } email ? Checks.Email(email, nameof(CustomerEmail)) : Outcome.Done,
        Checks.Line(Phone, "the phone number", 50, nameof(Phone)),
        Checks.Line(EventType, "the event type", 100, nameof(EventType)),
        Checks.Line(Location, "the location", 200, nameof(Location)),
        Checks.Lines(Notes, "the note", 5000, nameof(Notes)));

    private static string? Tidy(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();
}
