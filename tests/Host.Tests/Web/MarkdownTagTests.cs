using Host.Web;

namespace Host.Tests.Web;

public sealed class MarkdownTagTests
{
    [Theory]
    [InlineData("# Sales\n\nFinal.", "<h2>Sales</h2>\n<p>Final.</p>\n")]
    [InlineData("<script>alert(1)</script>", "<p>&lt;script&gt;alert(1)&lt;/script&gt;</p>\n")]
    [InlineData("[us](https://example.com)", "<p><a href=\"https://example.com\">us</a></p>\n")]
    [InlineData("[write](mailto:a@example.com)", "<p><a href=\"mailto:a@example.com\">write</a></p>\n")]
    [InlineData("[page](/legal/privacy)", "<p><a href=\"/legal/privacy\">page</a></p>\n")]
    [InlineData("[trap](javascript:alert(1))", "<p>trap</p>\n")]
    [InlineData("[trap](//elsewhere.example)", "<p>trap</p>\n")]
    [InlineData("<javascript:alert(1)>", "<p>javascript:alert(1)</p>\n")]
    [InlineData("![a picture](https://elsewhere.example/spy.gif)", "<p>a picture</p>\n")]
    public void Text_becomes_harmless_html(string text, string html) => MarkdownTag.Html(text).ShouldBe(html);
}
