namespace Testing.Photographs.Painting;

/// <summary>Colors from top to bottom, evenly spaced, the whole picture wide.</summary>
internal sealed class Backdrop(int height, params Tint[] tints) : Layer
{
    public override void Paint(in PixelRow row)
    {
        var place = row.Y / (float)height * (tints.Length - 1);
        var above = Math.Min((int)place, tints.Length - 2);
        var tint = tints[above].To(tints[above + 1], place - above);
        row.Red.Fill(tint.Red);
        row.Green.Fill(tint.Green);
        row.Blue.Fill(tint.Blue);
    }
}
