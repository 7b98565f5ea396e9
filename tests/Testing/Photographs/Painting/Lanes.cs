using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Testing.Photographs.Painting;

/// <summary>Eight pixels at a time.</summary>
internal static class Lanes
{
    public const int Count = 8;

    /// <summary>0, 1 … 7.</summary>
    public static Vector256<float> Steps { get; } = Vector256.Create(0f, 1, 2, 3, 4, 5, 6, 7);

    public static Vector256<float> Of(float value) => Vector256.Create(value);

    public static Vector256<float> Load(ReadOnlySpan<float> from, int at) => Vector256.LoadUnsafe(ref MemoryMarshal.GetReference(from), (nuint)at);

    public static void Store(Vector256<float> value, Span<float> to, int at) => value.StoreUnsafe(ref MemoryMarshal.GetReference(to), (nuint)at);

    public static Vector256<float> Clamp(Vector256<float> value) => Vector256.Min(Vector256.Max(value, Vector256<float>.Zero), Vector256<float>.One);

    /// <summary>From 0 to 1 without a corner at either end.</summary>
    public static Vector256<float> Smooth(Vector256<float> share) => share * share * (Of(3) - (share * 2));
}
