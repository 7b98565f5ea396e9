using System.Buffers.Binary;

namespace BuildingBlocks.Imaging.Videos;

/// <summary>What an MP4 or MOV says of one of its tracks.</summary>
internal sealed class IsoTrack
{
    private const int MatrixLength = 36;
    private const double One = 65_536;

    private bool _isMoving;
    private bool _isEnabled;
    private bool _isTurned;
    private (int Width, int Height) _shown;
    private (int Width, int Height) _coded;

    /// <summary>Pixels as shown.</summary>
    public (int Width, int Height) Size
    {
        get
        {
            var size = _shown is { Width: > 0, Height: > 0 } ? _shown : _coded;
            return _isTurned ? (size.Height, size.Width) : size;
        }
    }

    /// <summary>The first with moving pictures counts; one that is switched off, such as pictures of chapters, only if there is no other.</summary>
    public bool IsBetterThan(IsoTrack? other) => _isMoving && (other is null || (_isEnabled && !other._isEnabled));

    public void NoteHeader(ReadOnlySpan<byte> content)
    {
        var matrix = content.Length > 0 && content[0] == 1 ? 52 : 40;
        if (content.Length < matrix + MatrixLength + 8)
            return;

        _isEnabled = (content[3] & 1) != 0;
        // The matrix a b u c d v x y w: by a quarter turn a and d are nothing, and b and c are not.
        var (a, b, c, d) = (Number(content, matrix), Number(content, matrix + 4), Number(content, matrix + 12), Number(content, matrix + 16));
        _isTurned = a == 0 && d == 0 && b != 0 && c != 0;
        var size = content[(matrix + MatrixLength)..];
        _shown = (Pixels(BinaryPrimitives.ReadUInt32BigEndian(size)), Pixels(BinaryPrimitives.ReadUInt32BigEndian(size[4..])));
    }

    // QuickTime has a second handler within "minf", for where the data lies.
    public void NoteHandler(ReadOnlySpan<byte> content) => _isMoving |= content.Length >= 12 && content[8..12].SequenceEqual("vide"u8);

    public void NoteSample(ReadOnlySpan<byte> content)
    {
        const int width = 40;
        if (content.Length >= width + 4)
            _coded = (BinaryPrimitives.ReadUInt16BigEndian(content[width..]), BinaryPrimitives.ReadUInt16BigEndian(content[(width + 2)..]));
    }

    private static int Number(ReadOnlySpan<byte> content, int at) => BinaryPrimitives.ReadInt32BigEndian(content[at..]);

    private static int Pixels(uint fixedPoint) => (int)Math.Round(fixedPoint / One);
}
