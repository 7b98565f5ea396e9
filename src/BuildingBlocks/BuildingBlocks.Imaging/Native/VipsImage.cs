using System.Runtime.InteropServices;

namespace BuildingBlocks.Imaging.Native;

/// <summary>A reference to an image of libvips; decodes nothing until its pixels are asked for.</summary>
internal sealed class VipsImage : SafeHandle
{
    private const int UCharFormat = 0;

    internal VipsImage(nint handle) : base(0, ownsHandle: true) => SetHandle(handle);

    public override bool IsInvalid => handle == 0;

    internal int Width => LibVips.Width(this);

    internal int Height => LibVips.Height(this);

    internal int Orientation => LibVips.Orientation(this);

    internal int Pages => LibVips.Pages(this);

    internal bool HasAlpha => LibVips.HasAlpha(this) != 0;

    internal bool IsEightBit => LibVips.BandFormat(this) == UCharFormat;

    internal Interpretation Interpretation => (Interpretation)LibVips.Interpretation(this);

    /// <summary>Runs the pipeline that leads here and keeps the pixels: whatever is made of the result decodes nothing again.</summary>
    internal VipsImage InMemory() => new(VipsException.ThrowIfNull(LibVips.CopyMemory(this)));

    /// <summary>A header field as text, or null where the file says nothing.</summary>
    internal string? Text(string field)
    {
        if (LibVips.FieldType(this, field) == 0 || LibVips.FieldAsString(this, field, out var text) != 0)
            return null;

        var copy = Marshal.PtrToStringUTF8(text);
        LibVips.Free(text);
        return copy;
    }

    /// <summary>The bytes of a header field, or none where the file says nothing.</summary>
    internal unsafe byte[] Bytes(string field)
    {
        if (LibVips.FieldType(this, field) == 0 || LibVips.FieldBlob(this, field, out var data, out var length) != 0)
            return [];

        return new ReadOnlySpan<byte>((void*)data, checked((int)length)).ToArray();
    }

    /// <summary>The same pixels with a header field of their own.</summary>
    internal VipsImage With(string field, byte[] content)
    {
        var copy = VipsOperation.Named("copy").With("in", this).ToImage();
        LibVips.SetFieldBlob(copy, field, content, (nuint)content.Length);
        return copy;
    }

    /// <summary>Likewise.</summary>
    internal VipsImage With(string field, int number)
    {
        var copy = VipsOperation.Named("copy").With("in", this).ToImage();
        LibVips.SetFieldInt(copy, field, number);
        return copy;
    }

    protected override bool ReleaseHandle()
    {
        LibVips.Unref(handle);
        return true;
    }
}

/// <summary>What the numbers of a pixel mean, in libvips' own numbering; only what is told apart here.</summary>
internal enum Interpretation
{
    Grey = 1,
    Cmyk = 15,
    Srgb = 22,

    /// <summary>Red, green and blue of 16 bits.</summary>
    Deep = 25,
}
