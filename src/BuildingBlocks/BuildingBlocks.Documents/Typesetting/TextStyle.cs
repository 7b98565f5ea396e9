using BuildingBlocks.Documents.Fonts;
using BuildingBlocks.Documents.Pdf;

namespace BuildingBlocks.Documents.Typesetting;

/// <summary>How a text looks. Size and leading (from baseline to baseline) are in points.</summary>
internal sealed record TextStyle(DocumentFont[] Faces, double Size, double Leading, PdfColor Color, bool Tabular = false)
{
    private const int Alef = 0x05D0;

    private readonly DocumentFont? _rightToLeft = Array.Find(Faces, face => face.Has(Alef));
    private readonly bool[] _inFirst = [.. Enumerable.Range(0, 0x80).Select(Faces[0].Has)];

    /// <summary>From the top of a line down to its baseline, so that capitals stand in the middle of the line.</summary>
    public double Baseline => (Leading + Faces[0].Thousandths(Faces[0].Font.CapHeight) * Size / 1000) / 2;

    /// <summary>The first face that has the character. Signs within right-to-left text come from the face of its letters.</summary>
    public DocumentFont FaceOf(int codePoint, bool rightToLeft, bool sign)
    {
        if (rightToLeft && sign && _rightToLeft?.Has(codePoint) == true)
        {
            return _rightToLeft;
        }

        if (codePoint < _inFirst.Length && _inFirst[codePoint])
        {
            return Faces[0];
        }

        foreach (DocumentFont face in Faces)
        {
            if (face.Has(codePoint))
            {
                return face;
            }
        }

        return Faces[0];
    }
}
