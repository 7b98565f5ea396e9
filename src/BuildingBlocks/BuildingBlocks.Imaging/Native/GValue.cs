using System.Runtime.InteropServices;

namespace BuildingBlocks.Imaging.Native;

/// <summary>GObject's tagged value, as C lays it out. Must be unset after use: it may own a string or a reference.</summary>
[StructLayout(LayoutKind.Sequential)]
internal struct GValue
{
    private nuint _type;
    private long _first;
    private long _second;

    // GObject's fundamental types are fixed numbers shifted by two.
    internal const nuint Boolean = 5 << 2;
    internal const nuint Int = 6 << 2;
    internal const nuint Double = 15 << 2;
    internal const nuint String = 16 << 2;

    internal static GValue Of(nuint type)
    {
        var value = new GValue { _type = 0, _first = 0, _second = 0 };
        LibVips.InitValue(ref value, type);
        return value;
    }
}
