using System.Text;
using System.Xml.Linq;
using BuildingBlocks.Documents.Xmp;

namespace BuildingBlocks.Documents.Tests.Xmp;

public sealed class XmpSidecarTests
{
    private static readonly XNamespace Rdf = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";
    private static readonly XNamespace Basic = "http://ns.adobe.com/xap/1.0/";

    [Fact]
    public void A_sidecar_is_a_packet_with_rating_and_label()
    {
        var text = Encoding.UTF8.GetString(XmpSidecar.Write(5, "Green"));

        text.ShouldStartWith("<?xpacket begin=\"\uFEFF\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>");
        text.TrimEnd().ShouldEndWith("<?xpacket end=\"w\"?>");
        var description = XDocument.Parse(text).Descendants(Rdf + "Description").ShouldHaveSingleItem();
        (description.Attribute(Rdf + "about")?.Value, description.Attribute(Basic + "Rating")?.Value, description.Attribute(Basic + "Label")?.Value).ShouldBe(("", "5", "Green"));
    }

    [Fact]
    public void What_is_not_said_is_not_there_and_a_label_stays_text()
    {
        var description = XDocument.Parse(Encoding.UTF8.GetString(XmpSidecar.Write(null, "A & \"B\" <c>"))).Descendants(Rdf + "Description").Single();

        description.Attribute(Basic + "Rating").ShouldBeNull();
        description.Attribute(Basic + "Label")!.Value.ShouldBe("A & \"B\" <c>");
    }

    [Theory]
    [InlineData(0)]
    [InlineData(6)]
    public void There_are_one_to_five_stars(int rating) => Should.Throw<ArgumentOutOfRangeException>(() => XmpSidecar.Write(rating, null));
}
