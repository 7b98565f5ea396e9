namespace Shop.UseCases.Buying;

/// <summary>Turns the visitor's cart into an order to be paid offline, and mails the instructions.</summary>
/// <param name="OrderId">The order's identity, made by the page: sending the same form twice makes one order.</param>
/// <param name="AccessToken">The token of the order's own link, made by the caller.</param>
/// <param name="GalleryId">The gallery.</param>
/// <param name="VisitorId">The buyer as a visitor.</param>
/// <param name="Name">The buyer's name, for the order.</param>
/// <param name="Email">Where order and downloads are sent.</param>
/// <param name="ExpectedTotalMinor">What the buyer was shown; another total is refused, so that nobody pays what they did not see.</param>
public sealed record PlaceOrder(
    Guid OrderId, string AccessToken, Guid GalleryId, Guid VisitorId, string Name, string Email, long ExpectedTotalMinor);
