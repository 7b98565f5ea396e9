using BuildingBlocks.Documents.Fonts;
using BuildingBlocks.Documents.Pdf;
using BuildingBlocks.Documents.Typesetting;

namespace BuildingBlocks.Documents.Writing;

/// <summary>The drawing instructions of a page. Points count from its upper left corner, downwards.</summary>
internal sealed class PageCanvas(double pageHeight)
{
    private readonly ByteBuffer _content = new();
    private PdfColor? _color;

    public ReadOnlySpan<byte> Content => _content.Written.Span;

    public bool IsEmpty => _content.Length == 0;

    public void Clear()
    {
        _content.Clear();
        _color = null;
    }

    public void Fill(double x, double y, double width, double height, PdfColor color)
    {
        Use(color);
        _content.Add(x).Add(" "u8).Add(pageHeight - y - height).Add(" "u8).Add(width).Add(" "u8).Add(height).Add(" re f\n"u8);
    }

    /// <summary>A line of text; y is its baseline.</summary>
    public void Text(TextLine line, double x, double y)
    {
        if (line.Letters.Length == 0)
        {
            return;
        }

        Use(line.Style.Color);
        _content.Add("BT 1 0 0 1 "u8).Add(x).Add(" "u8).Add(pageHeight - y).Add(" Tm"u8);
        DocumentFont? face = null;
        foreach (ref readonly Letter letter in line.Letters.AsSpan())
        {
            if (letter.Face != face)
            {
                _content.Add(face is null ? " /"u8 : ">]TJ /"u8).Add(letter.Face.Name).Add(" "u8).Add(line.Style.Size).Add(" Tf[<"u8);
                face = letter.Face;
            }

            _content.Hex(letter.Code);
            if (letter.Kern != 0)
            {
                _content.Add(">"u8).Add(-letter.Kern).Add("<"u8);
            }
        }

        _content.Add(">]TJ ET\n"u8);
    }

    /// <summary>Draws a form that is written later.</summary>
    public void Form(string name) => _content.Add("/"u8).Add(name).Add(" Do\n"u8);

    /// <summary>Draws a picture that is written later.</summary>
    public void Picture(string name, double x, double y, double width, double height) =>
        _content.Add("q "u8).Add(width).Add(" 0 0 "u8).Add(height).Add(" "u8).Add(x).Add(" "u8).Add(pageHeight - y - height).Add(" cm /"u8).Add(name).Add(" Do Q\n"u8);

    private void Use(PdfColor color)
    {
        if (_color != color)
        {
            Component(color.Red).Add(" "u8);
            Component(color.Green).Add(" "u8);
            Component(color.Blue).Add(" rg\n"u8);
            _color = color;
        }
    }

    private ByteBuffer Component(byte value) => _content.Add(FormattableString.Invariant($"{value / 255.0:0.####}"));
}
