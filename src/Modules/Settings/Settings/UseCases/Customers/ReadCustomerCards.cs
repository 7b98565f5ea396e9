namespace Settings.UseCases.Customers;

/// <summary>The customer cards that have an e-mail address, whose case does not matter.</summary>
public sealed record ReadCustomerCards(string Email);

/// <summary>What a card says of a person.</summary>
/// <param name="Name">The customer's name or names.</param>
/// <param name="Email">The address.</param>
/// <param name="Phone">The phone number.</param>
/// <param name="EventDate">The day of the event.</param>
/// <param name="EventType">Such as "Wedding".</param>
/// <param name="Location">Where.</param>
/// <param name="Notes">The studio's notes.</param>
public sealed record CardOfPerson(string? Name, string? Email, string? Phone, DateOnly? EventDate, string? EventType, string? Location, string? Notes);
