using BuildingBlocks.Mail;
using BuildingBlocks.Security;
using BuildingBlocks.Web;
using Shop.Domain;

namespace Shop.UseCases.Mailing;

/// <summary>The wording of every mail about an order.</summary>
internal sealed class OrderLetters(IPublicAddress address, ISecretProtector protector)
{
    public MailMessage Confirmation(Order order, StudioTerms terms)
    {
        var letter = new Letter()
            .Say($"Hello {order.BuyerName},")
            .Say($"thank you for your order {order.Number}. As soon as your payment has arrived, you get a mail with the link to your downloads.");
        Sum(letter, order);
        if (!string.IsNullOrWhiteSpace(order.PaymentInstructions))
            letter.Say("How to pay:").Say(order.PaymentInstructions);
        letter.Say($"Please name the order number {order.Number} with your payment.");
        AddLink(letter, order, "See your order");
        return ToBuyer(letter, order, terms, $"Your order {order.Number}");
    }

    public MailMessage Alert(Order order, StudioTerms terms)
    {
        var letter = new Letter().Say($"{order.BuyerName} ({order.BuyerEmail}) placed order {order.Number}. It waits for payment.");
        Sum(letter, order);
        letter.Link("Open the order, and mark it as paid once the money has arrived", address.At($"/studio/shop/orders/{order.Id}"));
        return letter.Sign(terms.StudioName)
            .To(terms.OrderAlerts, terms.StudioName, $"New order {order.Number}: {order.Total}", replyTo: order.BuyerEmail);
    }

    public MailMessage Downloads(Order order, StudioTerms terms)
    {
        var letter = new Letter()
            .Say($"Hello {order.BuyerName},")
            .Say($"your payment of {order.Total} for order {order.Number} has arrived. Thank you! Your downloads are ready.");
        AddLink(letter, order, "Download your photos");
        return ToBuyer(letter, order, terms, $"Your downloads: order {order.Number}");
    }

    public static MailMessage Cancellation(Order order, StudioTerms terms)
    {
        var letter = new Letter()
            .Say($"Hello {order.BuyerName},")
            .Say($"your order {order.Number} over {order.Total} was canceled. Please do not pay it any more.")
            .Say("If you did not expect this, just answer this mail.");
        return ToBuyer(letter, order, terms, $"Order {order.Number} was canceled");
    }

    private static void Sum(Letter letter, Order order)
    {
        letter.Rows(
            [.. order.Lines.Select(line => (line.Description, new Money(line.PriceMinor, order.Currency).ToString()))],
            ("Total", order.Total.ToString()));
        if (order.TaxMinor != 0)
            letter.Say($"Included: {order.Tax} {order.TaxName} ({new TaxRate(order.TaxRate)}).");
        else if (order.TaxRate == 0 && order.TaxName.Length > 0)
            letter.Say(order.TaxName);
    }

    // After the installation's keys were lost the token can't be read again; its hash still opens the link of the first mail.
    private void AddLink(Letter letter, Order order, string label)
    {
        if (protector.Unprotect(order.ProtectedToken) is { } token)
            letter.Link(label, address.At($"/orders/{Uri.EscapeDataString(token)}"));
        else
            letter.Say($"{label}: open the link in the mail that confirmed your order.");
    }

    private static MailMessage ToBuyer(Letter letter, Order order, StudioTerms terms, string subject) =>
        letter.Sign(terms.StudioName).To(order.BuyerEmail, order.BuyerName, $"{subject} · {terms.StudioName}", terms.ContactEmail);
}
