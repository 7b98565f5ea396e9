using System.Text;
using BuildingBlocks.Mail.Letters;
using Shop.Adapters.Documents;
using Shop.Ports;
using Shop.Tests.Fakes;
using Shop.UseCases.Making;

namespace Shop.Tests.Adapters.Documents;

public sealed class OpenPackingSlipTests
{
    private readonly InMemoryOrderRepository _orders = new();
    private readonly InMemoryStudioTerms _studio = new();

    [Fact]
    public async Task What_is_sent_has_a_slip_in_every_language()
    {
        _orders.Add(Cast.Prints());
        var slips = new List<byte[]>();
        foreach (var language in LetterLanguage.All)
        {
            _studio.Terms = Cast.Terms with { Language = language.Code };
            var slip = (await Open()).ShouldNotBeNull();

            slip.OrderNumber.ShouldBe("2026-0001");
            Encoding.ASCII.GetString(slip.Bytes, 0, 5).ShouldBe("%PDF-");
            slips.Add(slip.Bytes);
        }

        slips.Select(Convert.ToHexString).Distinct().Count().ShouldBe(LetterLanguage.All.Count);
    }

    [Fact]
    public async Task Files_alone_have_none()
    {
        _orders.Add(Cast.Order());

        (await Open()).ShouldBeNull();
    }

    [Fact]
    public void Prints_go_into_the_parcel_and_files_and_postage_do_not() =>
        Cast.Prints().Lines.Where(line => line.IsSent).Select(line => line.Position).ShouldBe([1]);

    private Task<PackingSlip?> Open() => new OpenPackingSlipHandler(_orders, new Look(), _studio, new StoppedClock()).Handle(new OpenPackingSlip(Cast.FirstOrder), default);

    private sealed class Look : IStudioLook
    {
        public Task<StudioLook> Find(CancellationToken ct) => Task.FromResult(new StudioLook("Studio Zürich", "hello@studio.example", "#96502a", null));
    }
}
