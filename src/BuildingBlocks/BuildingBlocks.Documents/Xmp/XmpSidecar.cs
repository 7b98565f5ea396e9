using System.Text;
using System.Xml;

namespace BuildingBlocks.Documents.Xmp;

/// <summary>
/// What is said about a picture in a file of its own beside it: an XMP packet (ISO 16684-1) in UTF-8 with the rating and the label of the basic namespace, as Lightroom,
/// Capture One, Bridge and darktable read it.
/// </summary>
public static class XmpSidecar
{
    private const string Meta = "adobe:ns:meta/";
    private const string Rdf = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";
    private const string Basic = "http://ns.adobe.com/xap/1.0/";

    /// <summary>The bytes of the file.</summary>
    /// <param name="rating">One to five stars; null for none said.</param>
    /// <param name="label">A label such as <c>Green</c>; null for none said.</param>
    public static byte[] Write(int? rating, string? label)
    {
        if (rating is < 1 or > 5)
            throw new ArgumentOutOfRangeException(nameof(rating), rating, "There are one to five stars.");

        var bytes = new MemoryStream();
        using (var xml = XmlWriter.Create(bytes, new XmlWriterSettings { Encoding = new UTF8Encoding(false), Indent = true, IndentChars = " ", NewLineChars = "\n", OmitXmlDeclaration = true }))
        {
            xml.WriteProcessingInstruction("xpacket", "begin=\"\uFEFF\" id=\"W5M0MpCehiHzreSzNTczkc9d\"");
            xml.WriteStartElement("x", "xmpmeta", Meta);
            xml.WriteStartElement("rdf", "RDF", Rdf);
            xml.WriteStartElement("rdf", "Description", Rdf);
            xml.WriteAttributeString("rdf", "about", Rdf, "");
            xml.WriteAttributeString("xmlns", "xmp", null, Basic);
            if (rating is { } stars)
                xml.WriteAttributeString("xmp", "Rating", Basic, XmlConvert.ToString(stars));
            if (label is not null)
                xml.WriteAttributeString("xmp", "Label", Basic, label);
            xml.WriteEndElement();
            xml.WriteEndElement();
            xml.WriteEndElement();
            xml.WriteProcessingInstruction("xpacket", "end=\"w\"");
        }

        return bytes.ToArray();
    }
}
