using System.Reflection;
using BuildingBlocks.Mail;
using BuildingBlocks.Mail.Letters;

namespace BuildingBlocks.Tests.Mail.Letters;

public sealed class LetterTests
{
    private static readonly LetterKind Kind = new(
        Assembly.GetExecutingAssembly(), "letter", LetterAudience.Clients, "A letter", "Goes to whoever tests.",
        [
            new Placeholder("client.name", "A name"), new Placeholder("gallery.name", "Another"), new Placeholder("message", "Lines", PlaceholderForm.Lines),
            new Placeholder("order.lines", "A table", PlaceholderForm.Table), Placeholder.Link("Where to"),
        ],
        _ => Values());

    private readonly Outgoing _mails = new();

    [Fact]
    public async Task A_mail_says_the_same_in_text_and_HTML()
    {
        await Send(Values());

        var mail = _mails.Mail.ShouldNotBeNull();
        (mail.ToAddress, mail.ToName, mail.Subject).ShouldBe(("anna@example.com", "Anna", "Anna & Ben for Anna"));
        mail.Text.ShouldBe("Hello Anna,\n\nLook at Anna & Ben (https://photos.example/g).\n\nRings: CHF 5.00\nTotal: CHF 5.00\nTax in it.\n\nLine one\nLine two\n\nOpen it:\nhttps://photos.example/g\n\nStudio\n");
        mail.Html.ShouldNotBeNull().ShouldContain("<p style=\"margin:0 0 16px\">Line one<br>\nLine two</p>");
        mail.Html.ShouldContain("Look at <a class=\"link\" href=\"https://photos.example/g\" style=\"color:#96502a;overflow-wrap:anywhere\">Anna &amp; Ben</a>.");
        mail.Html.ShouldContain("font-weight:600\">CHF 5.00</td>");
        mail.Html.ShouldContain("text-decoration:none\">Open it</a>");
    }

    [Fact]
    public async Task Pictures_stand_in_rows_of_three_and_in_no_text()
    {
        var kind = new LetterKind(
            Assembly.GetExecutingAssembly(), "letter", LetterAudience.Clients, "A letter", "Goes to whoever tests.",
            [.. Kind.Placeholders.Where(placeholder => placeholder.Name is not ("studio.name" or "studio.email")), new Placeholder("photos", "Photos", PlaceholderForm.Pictures)], _ => Values());
        _mails.Own = new LetterText("Look", "Hello\n\n{{photos}}\n\n{{link}}");
        kind.Check(new LetterText("Look", "Hello\n{{photos}}\n\n{{link}}")).Reason.ShouldBe("{{photos}} is pictures: please leave an empty line above and below it.");

        await Send(Values().Pictures("photos", [.. Enumerable.Range(1, 4).Select(number => new LetterPicture($"key{number}", 300, 200, $"<{number}>"))]), kind: kind);

        var mail = _mails.Mail.ShouldNotBeNull();
        mail.Pictures.Select(picture => picture.Key).ShouldBe(["key1", "key2", "key3", "key4"]);
        mail.Text.ShouldBe("Hello\n\nhttps://photos.example/g\n");
        mail.Html.ShouldNotBeNull().ShouldContain("<img src=\"cid:key4@photo\" width=\"150\" height=\"100\" alt=\"&lt;4&gt;\"");
    }

    [Fact]
    public async Task What_is_not_known_leaves_no_gap()
    {
        await Send(Values().Text("client.name", null).Text("message", " "));

        _mails.Mail.ShouldNotBeNull().Text.ShouldStartWith("Hello,\n\nLook at");
        _mails.Mail.Text.ShouldContain("Tax in it.\n\nOpen it:");
        _mails.Mail.Subject.ShouldBe("Anna & Ben for");
    }

    [Fact]
    public async Task A_link_that_leads_nowhere_is_left_out()
    {
        await Send(Values().Link("link", null));

        _mails.Mail.ShouldNotBeNull().Text.ShouldNotContain("Open it");
        _mails.Mail.Text.ShouldContain("Look at.");
    }

    [Fact]
    public async Task Nothing_that_somebody_typed_is_markup_a_placeholder_or_a_header()
    {
        await Send(Values().Text("client.name", "<b>{{link}}</b> [x](https://evil.example)\r\nBcc: all@example.com").Text("message", "<script>\n[x](https://evil.example)"));

        var mail = _mails.Mail.ShouldNotBeNull();
        mail.Subject.ShouldBe("Anna & Ben for <b>{{link}}</b> [x](https://evil.example) Bcc: all@example.com");
        mail.Html.ShouldNotBeNull().ShouldContain("Hello &lt;b&gt;{{link}}&lt;/b&gt; [x](https://evil.example) Bcc: all@example.com,");
        mail.Html.ShouldNotContain("href=\"https://evil.example");
        mail.Html.ShouldNotContain("<script>");
    }

    [Fact]
    public async Task It_is_written_in_its_readers_language_else_in_the_gallerys_else_in_the_studios()
    {
        await Send(Values(), "he");
        var hebrew = _mails.Mail.ShouldNotBeNull();
        await Send(Values(), "xx");
        var studios = _mails.Mail;
        await new BuildingBlocks.Mail.Letters.Letters(_mails, _mails, _mails).Send(
            Kind, new LetterReader("anna@example.com", "Anna") { SpokenIn = Guid.CreateVersion7() }, _ => Values(), default);

        hebrew.Html.ShouldNotBeNull().ShouldContain("<html lang=\"he\" dir=\"rtl\">");
        hebrew.Text.ShouldStartWith("שלום \u2068Anna\u2069,");
        hebrew.Subject.ShouldBe("Anna");
        studios.Html.ShouldNotBeNull().ShouldContain("<html lang=\"de\" dir=\"ltr\">");
        _mails.Mail.Html.ShouldNotBeNull().ShouldContain("<html lang=\"en\" dir=\"ltr\">");
    }

    [Fact]
    public async Task The_studios_own_text_goes_before_the_products_unless_it_is_wrong_by_now()
    {
        _mails.Own = new LetterText("For {{client.name}}", "[Go]({{link}})");
        await Send(Values());
        _mails.Mail.ShouldNotBeNull().Subject.ShouldBe("For Anna");

        _mails.Own = new LetterText("For {{client.title}}", "[Go]({{link}})");
        await Send(Values());
        _mails.Mail.Subject.ShouldBe("Anna & Ben for Anna");
    }

    [Fact]
    public async Task Nothing_is_loaded_and_nobody_is_tracked()
    {
        await Send(Values());

        foreach (var loading in new[] { "<img", "src=", "url(", "@import", "<link", "<script", "background=" })
            _mails.Mail.ShouldNotBeNull().Html.ShouldNotBeNull().ShouldNotContain(loading, Case.Insensitive);
    }

    [Fact]
    public async Task A_logo_stands_in_place_of_the_name_and_comes_with_the_mail()
    {
        _mails.Logo = new LetterLogo("0123456789abcdef", 640, 160, "#ffffff");
        await Send(Values());

        _mails.Mail.ShouldNotBeNull().Logo.ShouldBe("0123456789abcdef");
        var html = _mails.Mail.Html.ShouldNotBeNull();
        html.ShouldContain("<img src=\"cid:0123456789abcdef@logo\" width=\"200\" height=\"50\" alt=\"Studio\"");
        html.Split("src=").Length.ShouldBe(2, "nothing else is shown, and nothing loaded");
        html.ShouldNotContain("\">Studio</td>");
        html.ShouldContain("<td class=\"plate\" style=\"padding:0\">", Case.Sensitive, "by day its ground is the card's");
        html.ShouldContain(".plate { padding: 12px 16px !important; background: #ffffff !important;", Case.Sensitive, "at night it has a rim");
    }

    [Theory]
    [InlineData("#242424", "padding:12px 16px;background:#242424;")]
    [InlineData(null, "padding:0")]
    public async Task A_logo_on_another_ground_has_a_rim_unless_it_brings_its_own(string? ground, string style)
    {
        _mails.Logo = new LetterLogo("0123456789abcdef", 100, 320, ground);
        await Send(Values());

        var html = _mails.Mail.ShouldNotBeNull().Html.ShouldNotBeNull();
        html.ShouldContain("width=\"22\" height=\"72\"");
        html.ShouldContain($"<td class=\"plate\" style=\"{style}");
        html.Contains(".plate {", StringComparison.Ordinal).ShouldBe(ground is not null);
    }

    [Fact]
    public async Task A_value_that_was_forgotten_is_a_bug() =>
        (await Should.ThrowAsync<InvalidOperationException>(() => Send(new LetterValues().Text("client.name", "Anna")))).Message.ShouldContain("{{gallery.name}}");

    [Theory]
    [InlineData("", "{{link}}", "Subject", "Please enter a subject.")]
    [InlineData("{{link}}", "{{link}}", "Subject", "{{link}} has no place in a subject; please put it into the text.")]
    [InlineData("{{message}}", "{{link}}", "Subject", "{{message}} has no place in a subject; please put it into the text.")]
    [InlineData("[a](https://example.com)", "{{link}}", "Subject", "A subject holds no links: it stands in lists that others may see.")]
    [InlineData("a\nBcc: b", "{{link}}", "Subject", "A subject is one line of text.")]
    [InlineData("a", " ", "Body", "Please enter the text of the mail.")]
    [InlineData("a", "Hello", "Body", "Please keep {{link}} in the text: without it, the mail is of no use to whoever gets it.")]
    [InlineData("a", "{{link}} {{ client.name", "Body", "A placeholder stands between {{ and }}: please look at “{{ client.name”.")]
    [InlineData("a", "{{link}} }}", "Body", "A placeholder stands between {{ and }}: please look at “}}”.")]
    [InlineData("a", "{{link}} [x](javascript:alert)", "Body", "“x” leads to “javascript:alert”. A link leads to a placeholder such as {{link}}, or to an address that begins with https://.")]
    [InlineData("a", "{{link}} [x]({{client.name}})", "Body", "“x” leads to “{{client.name}}”. A link leads to a placeholder such as {{link}}, or to an address that begins with https://.")]
    [InlineData("a", "{{link}}\n{{order.lines}}", "Body", "{{order.lines}} is a table: please leave an empty line above and below it.")]
    [InlineData("a", "{{link}}\u0007", "Body", "The text holds control characters that mails can't have.")]
    public void What_can_not_be_a_template_is_refused_with_a_sentence(string subject, string body, string field, string sentence) =>
        Kind.Check(new LetterText(subject, body)).ShouldBe(Outcome.Refused(sentence, field));

    [Fact]
    public void What_is_unknown_is_answered_with_what_is_known() => Kind.Check(new LetterText("a", "{{link}} {{studio.nmae}}")).Reason.ShouldBe(
        "This mail does not know {{studio.nmae}}. It knows {{client.name}}, {{gallery.name}}, {{message}}, {{order.lines}}, {{link}}, {{studio.name}}, {{studio.email}}.");

    [Fact]
    public void A_text_that_is_too_long_is_refused()
    {
        Kind.Check(new LetterText(new string('a', 201), "{{link}}")).Field.ShouldBe("Subject");
        Kind.Check(new LetterText("a", "{{link}}" + new string('a', 10_000))).Field.ShouldBe("Body");
    }

    [Fact]
    public void Placeholders_forgive_case_and_blanks() => Kind.Check(new LetterText("{{ Client.Name }}", "{{LINK}}")).ShouldBe(Outcome.Done);

    private static LetterValues Values() => new LetterValues()
        .Text("client.name", "Anna").Text("gallery.name", "Anna & Ben").Text("message", "Line one\r\nLine two").Link("link", new Uri("https://photos.example/g"))
        .Table("order.lines", new LetterTable([new LetterRow("Rings", "CHF 5.00")], new LetterRow("Total", "CHF 5.00"), "Tax in it."));

    private Task Send(LetterValues values, string? language = "en", LetterKind? kind = null) =>
        new BuildingBlocks.Mail.Letters.Letters(_mails, _mails, _mails).Send(kind ?? Kind, new LetterReader("anna@example.com", "Anna", language), _ => values, default);

    private sealed class Outgoing : IMailQueue, ILetterTexts, ILetterheads
    {
        public MailMessage? Mail { get; private set; }

        public LetterText? Own { get; set; }

        public LetterLogo? Logo { get; set; }

        public void Enqueue(MailMessage mail) => Mail = mail;

        public void Forget(string address) => throw new NotSupportedException("Nobody is forgotten here.");

        public void Withdraw(Guid galleryId) => throw new NotSupportedException("Nothing is withdrawn here.");

        public ValueTask<LetterText?> Find(string kind, LetterLanguage language, CancellationToken ct) => ValueTask.FromResult(Own);

        public ValueTask<string?> LanguageOf(Guid galleryId, CancellationToken ct) => ValueTask.FromResult<string?>("en");

        public ValueTask<Letterhead> Read(CancellationToken ct) => ValueTask.FromResult(new Letterhead("Studio", "hello@studio.example", LetterLanguage.Find("de")!) { Logo = Logo });
    }
}
