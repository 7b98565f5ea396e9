using BuildingBlocks;
using Shop.Domain;
using Shop.Ports;

namespace Shop.UseCases.Buying;

/// <summary>The sentences that more than one use case of buying says.</summary>
internal static class Refusals
{
    public static Outcome GalleryClosed { get; } = Outcome.Refused("This gallery is not open to you at the moment. Your cart is kept.");

    public static Outcome NotForSale { get; } = Outcome.Refused("The photos of this gallery are not for sale at the moment.");

    public static Outcome AlreadyOrdered(OrderedPhoto photo) => photo.State == OrderState.PendingPayment
        ? Outcome.Refused($"You already ordered “{photo.FileName}” with order {photo.Number}, which waits for your payment.")
        : Outcome.Refused($"You already bought “{photo.FileName}” with order {photo.Number}; the link in your mail leads to the download.");
}
