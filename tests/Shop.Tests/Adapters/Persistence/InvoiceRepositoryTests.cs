using BuildingBlocks.Persistence;
using Shop.Adapters.Persistence;
using Shop.Domain;
using Shop.Ports;
using Shop.Tests.Fakes;

namespace Shop.Tests.Adapters.Persistence;

/// <summary>What every store of invoices does.</summary>
public abstract class InvoiceRepositoryTests
{
    private static readonly DateOnly Day = new(2026, 11, 21);

    [Fact]
    public async Task The_book_keeps_what_was_drawn_and_changed()
    {
        await Do(async invoices => (await invoices.Open(default)).Draw(Day));
        await Do(async invoices => (await invoices.Open(default)).Change("R{year}-{number}", restartsYearly: true, next: 7, Day));

        (await Do(async invoices => (await invoices.Open(default)).Draw(Day))).ShouldBe(new InvoiceNumber(2026, 7, "R2026-7"));
    }

    [Fact]
    public async Task An_invoice_is_found_with_everything_on_it_and_its_number_is_given()
    {
        var invoice = await Issue();

        (await Do(invoices => invoices.Find(invoice.Id, default))).ShouldBeEquivalentTo(invoice);
        (await Do(invoices => invoices.IsGiven("INV-2026-0001", default))).ShouldBeTrue();
        (await Do(invoices => invoices.IsGiven("INV-2026-0002", default))).ShouldBeFalse();
        (await Do(invoices => invoices.Find(Cast.SecondOrder, default))).ShouldBeNull();
    }

    [Fact]
    public async Task A_paper_is_kept()
    {
        var invoice = await Issue();
        (await Do(invoices => invoices.IsPrinted(invoice.Id, default))).ShouldBeFalse();

        await Do(invoices =>
        {
            invoices.Add(new InvoicePaper { InvoiceId = invoice.Id, Bytes = [1, 2, 3], PrintedAt = Cast.Noon });
            return Task.FromResult(true);
        });

        (await Do(invoices => invoices.IsPrinted(invoice.Id, default))).ShouldBeTrue();
    }

    [Fact]
    public async Task A_credit_note_is_found_by_its_refund_and_its_number_is_given()
    {
        var invoice = await Issue();
        var refund = new Refund { Id = Cast.FirstRefund, Method = "Cash", AskedAt = Cast.Noon, Parts = [] };
        var note = CreditNote.For(invoice, refund, new InvoiceNumber(2026, 2, "INV-2026-0002"), Cast.Terms, Cast.Noon);
        await Do(Cast.Order(Cast.SecondOrder, 2, token: "two"), (invoices, order) => invoices.Add(note, order));

        (await Do(invoices => invoices.FindCreditNote(Cast.FirstRefund, default))).ShouldBeEquivalentTo(note);
        (await Do(invoices => invoices.FindOf(Cast.FirstOrder, default))).ShouldBeEquivalentTo(invoice);
        (await Do(invoices => invoices.IsGiven("INV-2026-0002", default))).ShouldBeTrue();
        (await Do(invoices => invoices.IsPrinted(note.Id, default))).ShouldBeFalse();

        await Do(invoices =>
        {
            invoices.Add(new CreditNotePaper { CreditNoteId = note.Id, Bytes = [1], PrintedAt = Cast.Noon });
            return Task.FromResult(true);
        });
        (await Do(invoices => invoices.IsPrinted(note.Id, default))).ShouldBeTrue();
    }

    private protected abstract Task<T> Do<T>(Func<IInvoiceRepository, Task<T>> useCase);

    private protected abstract Task Do(Order order, Action<IInvoiceRepository, Order> useCase);

    private async Task<Invoice> Issue()
    {
        var order = Cast.Order();
        order.MarkPaid("Cash", Cast.Noon);
        var invoice = Invoice.For(order, new InvoiceNumber(2026, 1, "INV-2026-0001"), Cast.Terms with { Seller = Cast.Seller }, Cast.Noon);
        await Do(order, (invoices, kept) => invoices.Add(invoice, kept));
        return invoice;
    }

    public sealed class InMemory : InvoiceRepositoryTests
    {
        private readonly InMemoryInvoiceRepository _invoices = new();

        private protected override async Task<T> Do<T>(Func<IInvoiceRepository, Task<T>> useCase)
        {
            await _invoices.TakeTurn(default);
            return await useCase(_invoices);
        }

        private protected override Task Do(Order order, Action<IInvoiceRepository, Order> useCase)
        {
            useCase(_invoices, order);
            return Task.CompletedTask;
        }
    }

    public sealed class EfOnSqlite() : Ef(DatabaseProvider.Sqlite);

    public sealed class EfOnPostgres() : Ef(DatabaseProvider.Postgres);

    public abstract class Ef(DatabaseProvider provider) : InvoiceRepositoryTests, IAsyncLifetime
    {
        private ShopOnDatabase _shop = null!;

        public async Task InitializeAsync() => _shop = await ShopOnDatabase.Start(provider);

        public async Task DisposeAsync() => await _shop.DisposeAsync();

        private protected override Task<T> Do<T>(Func<IInvoiceRepository, Task<T>> useCase) => _shop.InTransaction(async db =>
        {
            var invoices = new EfInvoiceRepository(db);
            await invoices.TakeTurn(default);
            return await useCase(invoices);
        });

        private protected override Task Do(Order order, Action<IInvoiceRepository, Order> useCase) => _shop.InTransaction(db =>
        {
            new EfOrderRepository(db).Add(order);
            useCase(new EfInvoiceRepository(db), order);
            return Task.FromResult(true);
        });
    }
}
