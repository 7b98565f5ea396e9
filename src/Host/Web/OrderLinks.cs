using System.Security.Cryptography;
using BuildingBlocks.UseCases;
using Microsoft.AspNetCore.DataProtection;
using Shop.UseCases.Buying;

namespace Host.Web;

/// <summary>Lets a buyer come back to their order: the link's token, sealed in a cookie of that order alone.</summary>
internal sealed class OrderLinks(IDataProtectionProvider protection, IQueryHandler<FindOrder, OrderView?> orders)
{
    private readonly IDataProtector _seal = protection.CreateProtector("order");

    public void Remember(HttpContext context, Guid orderId, string token) =>
        context.Response.Cookies.Append(CookieName(orderId), _seal.Protect(token), Visits.Cookie(context));

    /// <summary>The order, when this browser came by its link; null otherwise. The token is looked up anew each time.</summary>
    public async Task<OrderView?> Find(HttpContext context, Guid orderId)
    {
        if (context.Request.Cookies[CookieName(orderId)] is not { } cookie || Open(cookie) is not { } token)
            return null;

        var order = await orders.Handle(new FindOrder(token), context.RequestAborted);
        return order?.OrderId == orderId ? order : null;
    }

    private string? Open(string cookie)
    {
        try
        {
            return _seal.Unprotect(cookie);
        }
        catch (CryptographicException)
        {
            return null; // not sealed by this installation
        }
    }

    private static string CookieName(Guid orderId) => $"order-{orderId:N}";
}
