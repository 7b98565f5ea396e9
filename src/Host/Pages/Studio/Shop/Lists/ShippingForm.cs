using Host.Web;
using Shop.UseCases.Listing;

namespace Host.Pages.Studio.Shop.Lists;

/// <summary>A way of shipping, as typed.</summary>
internal sealed class ShippingForm
{
    public Guid MethodId { get; set; }

    public string? Name { get; set; }

    public ShippingWay Way { get; set; }

    public string? PriceMinor { get; set; }

    public string? CostMinor { get; set; }

    /// <summary>Codes with commas between them.</summary>
    public string? Countries { get; set; }

    public List<StepRow> Steps { get; set; } = [];

    public static ShippingForm New(Guid methodId) => new() { MethodId = methodId, Steps = [new StepRow()] };

    public static ShippingForm Of(ListedShipping method, int decimals) => new()
    {
        MethodId = method.MethodId,
        Name = method.Name,
        Way = method.Way,
        PriceMinor = Amounts.Write(method.PriceMinor, decimals),
        CostMinor = method.CostMinor == 0 ? "" : Amounts.Write(method.CostMinor, decimals),
        Countries = string.Join(", ", method.Countries),
        Steps = [.. method.Steps.Select(step => new StepRow { FromMinor = Amounts.Write(step.FromMinor, decimals), PriceMinor = Amounts.Write(step.PriceMinor, decimals) }), new StepRow()],
    };

    /// <summary>The way of shipping; what can't be read got its sentence in the form. Steps count only where the price goes by amount.</summary>
    public ListedShipping Read(TypedForm form)
    {
        var steps = Steps.Select((step, i) => (step, i)).Where(one => Way == ShippingWay.ByAmount && !one.step.IsBlank)
            .Select(one => new ListedStep(form.Money(one.step.FromMinor, $"{nameof(Steps)}[{one.i}].FromMinor"), form.Money(one.step.PriceMinor, $"{nameof(Steps)}[{one.i}].PriceMinor"))).ToList();
        var countries = (Countries ?? "").Split([',', ';', ' ', '\n'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(code => code.ToUpperInvariant());
        return new ListedShipping(
            MethodId, Name ?? "", Way, form.Money(PriceMinor, nameof(PriceMinor)), form.Money(CostMinor, nameof(CostMinor)), steps, Way == ShippingWay.PickUp ? [] : [.. countries]);
    }

    /// <summary>A step of the price, as typed.</summary>
    internal sealed class StepRow
    {
        public string? FromMinor { get; set; }

        public string? PriceMinor { get; set; }

        public bool IsBlank => string.IsNullOrWhiteSpace(FromMinor) && string.IsNullOrWhiteSpace(PriceMinor);
    }
}
