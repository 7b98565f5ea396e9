using System.ComponentModel.DataAnnotations;
using BuildingBlocks.Security;
using Shop.UseCases.Buying;
using Shop.UseCases.Paying;

namespace Host.Pages.Client.Buying;

/// <summary>What the buyer fills in, and what the page minted when it was first shown: sent twice, it is one order.</summary>
internal sealed class CheckoutForm
{
    [Required(ErrorMessage = "Please tell us your name.")]
    [StringLength(200, ErrorMessage = "A name has at most 200 characters.")]
    public string Name { get; set; } = "";

    [Required(ErrorMessage = "Please tell us your e-mail address: the photos are sent there.")]
    [EmailAddress(ErrorMessage = "This does not look like an e-mail address.")]
    public string Email { get; set; } = "";

    public string? Country { get; set; }

    public Guid? ShippingId { get; set; }

    public string? ShipToName { get; set; }

    public string? Street { get; set; }

    public string? PostalCode { get; set; }

    public string? City { get; set; }

    public string? Region { get; set; }

    public bool Consents { get; set; }

    /// <summary>How the buyer means to pay; null for as the studio says.</summary>
    public PaymentMethod? Pay { get; set; }

    public Guid OrderId { get; set; }

    public string AccessToken { get; set; } = "";

    public long ExpectedTotalMinor { get; set; }

    public static CheckoutForm New() => new() { OrderId = Guid.CreateVersion7(), AccessToken = SecretToken.Create() };

    /// <summary>Who receives it is the buyer, unless somebody else is named.</summary>
    public ShippingAddress Address => new(string.IsNullOrWhiteSpace(ShipToName) ? Name : ShipToName, Street ?? "", PostalCode ?? "", City ?? "", Region ?? "");
}
