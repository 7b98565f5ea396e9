using System.Runtime.InteropServices;

namespace BuildingBlocks.Imaging.Native;

/// <summary>libvips could not do what it was asked; the message is what it wrote to its error buffer.</summary>
internal sealed class VipsException(string message) : Exception(message)
{
    internal static nint ThrowIfNull(nint pointer) => pointer != 0 ? pointer : throw Last();

    private static VipsException Last()
    {
        var text = Marshal.PtrToStringUTF8(LibVips.ErrorBuffer()) ?? "";
        LibVips.ClearError();
        return new VipsException(text.Trim());
    }
}
