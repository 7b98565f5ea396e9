using System.Text;
using BuildingBlocks.Mail.Letters;
using Shop.Adapters.Documents;
using Shop.Domain;
using Shop.Ports;

namespace Shop.Tests.Adapters.Documents;

public sealed class PdfInvoicePrinterTests
{
    [Fact]
    public async Task An_invoice_is_printed_in_every_language_and_the_same_each_time()
    {
        foreach (var language in LetterLanguage.All)
        {
            var one = await Print(language.Code, Cast.Terms);

            Encoding.ASCII.GetString(one, 0, 5).ShouldBe("%PDF-");
            Encoding.Latin1.GetString(one).ShouldContain($"<rdf:li>{language.Code}</rdf:li>");
            (await Print(language.Code, Cast.Terms)).ShouldBe(one);
        }
    }

    [Fact]
    public async Task A_language_that_there_is_not_is_english() => (await Print("xx", Cast.Terms)).Length.ShouldBe((await Print("en", Cast.Terms)).Length);

    [Fact]
    public void Every_language_has_words_of_its_own_with_the_same_places()
    {
        foreach (var words in LetterLanguage.All.Select(language => InvoiceWords.Of(language.Code)))
        {
            new[] { words.TaxNumber, words.VatId, words.Download, words.Amounts, words.Paid, words.Corrects, words.Returned }.ShouldAllBe(sentence => sentence.Contains("{0}"));
            words.Page.ShouldContain("{0}");
            words.Page.ShouldContain("{1}");
        }

        LetterLanguage.All.Select(language => InvoiceWords.Of(language.Code).Invoice).Distinct().Count().ShouldBe(LetterLanguage.All.Count);
    }

    [Fact]
    public async Task A_credit_note_is_printed_in_every_language_and_the_same_each_time()
    {
        foreach (var language in LetterLanguage.All)
        {
            var one = await PrintNote(language.Code);

            Encoding.ASCII.GetString(one, 0, 5).ShouldBe("%PDF-");
            (await PrintNote(language.Code)).ShouldBe(one);
            one.ShouldNotBe(await Print(language.Code, Cast.Terms));
        }
    }

    private static Task<byte[]> PrintNote(string language)
    {
        var terms = Cast.Terms with { Seller = Cast.Seller, Language = language };
        var order = Cast.Prints();
        order.MarkPaid("Cash", Cast.Noon);
        var invoice = Invoice.For(order, new InvoiceNumber(2026, 1, "INV-2026-0001"), terms, Cast.Noon);
        order.HasInvoice();
        var refund = new Refund { Id = Cast.FirstRefund, Method = "Bank transfer", Reason = "A scratch", AskedAt = Cast.Noon, Parts = [new RefundPart(1, 500), new RefundPart(3, 100)] };
        order.Ask(refund).Succeeded.ShouldBeTrue();
        order.Settle(refund, Cast.Noon);
        return new PdfInvoicePrinter(new Look()).Print(CreditNote.For(invoice, refund, new InvoiceNumber(2026, 2, "INV-2026-0002"), terms, Cast.Noon), refund, order, default);
    }

    private static Task<byte[]> Print(string language, StudioTerms terms)
    {
        var order = Cast.Order();
        order.MarkPaid("Cash", Cast.Noon);
        var invoice = Invoice.For(order, new InvoiceNumber(2026, 1, "INV-2026-0001"), terms with { Seller = Cast.Seller, Language = language }, Cast.Noon);
        return new PdfInvoicePrinter(new Look()).Print(invoice, order, default);
    }

    private sealed class Look : IStudioLook
    {
        public Task<StudioLook> Find(CancellationToken ct) => Task.FromResult(new StudioLook("Studio Zürich", "hello@studio.example", "#96502a", null));
    }
}
