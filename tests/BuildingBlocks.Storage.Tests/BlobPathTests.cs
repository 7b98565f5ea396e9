namespace BuildingBlocks.Storage.Tests;

public sealed class BlobPathTests
{
    [Theory, InlineData("a"), InlineData("originals/0199-ab/c"), InlineData("a-b/c-d")]
    public void A_path_reads_both_ways(string key)
    {
        BlobPath.Of(key).ShouldMatch("^[0-9a-f]{2}/[a-z0-9_-]+$");
        BlobPath.KeyOf(BlobPath.Of(key)).ShouldBe(key);
    }
}
