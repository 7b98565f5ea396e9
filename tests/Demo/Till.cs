using BuildingBlocks.Security;
using Shop.UseCases.Buying;
using Shop.UseCases.Selling;

namespace Demo;

/// <summary>What is bought, and what becomes of it in the days after.</summary>
internal sealed class Till(Story story, Product product)
{
    public async Task Buy(Visitor visitor, Purchase purchase)
    {
        await visitor.Come();
        foreach (var assetId in visitor.Some(purchase.Photos))
            await product.Do(new AddToCart(visitor.GalleryId, visitor.Id, assetId));
        if (purchase.End == PurchaseEnd.LeftInCart)
            return;

        var orderId = Guid.CreateVersion7();
        var cart = await product.Ask<ReadCart, CartView>(new ReadCart(visitor.GalleryId, visitor.Id));
        await product.Do(new PlaceOrder(
            orderId, SecretToken.Create(), visitor.GalleryId, visitor.Id, purchase.Buyer.Name, purchase.Buyer.Email, cart.TotalMinor)
        {
            Consents = true,
        });
        await product.Rest();

        var placedAt = (await product.Ask<ReadOrder, OrderView?>(new ReadOrder(orderId)))!.PlacedAt;
        if (purchase.End == PurchaseEnd.Paid)
            story.At(placedAt.AddHours(20), () => product.Do(new MarkPaid(orderId, "Bank transfer")));
        if (purchase.End == PurchaseEnd.Canceled)
            story.At(placedAt.AddHours(30), () => product.Do(new CancelOrder(orderId)));
    }
}
