namespace Host.Web;

/// <summary>Photos that were ticked: one value each, or all in one, so that no limit on the number of values cuts a large selection.</summary>
internal static class ChosenPhotos
{
    public static Guid[] Read(IEnumerable<string> values) =>
        [.. values.SelectMany(value => value.Split(',')).Select(text => Guid.TryParse(text, out var id) ? id : Guid.Empty).Where(id => id != Guid.Empty).Distinct()];
}
