using BuildingBlocks;
using BuildingBlocks.Storage.S3;
using Host.Web;
using Microsoft.Extensions.Configuration;

namespace Host.Tests.Web;

public sealed class ArchiveSettingsTests
{
    private static readonly S3Place Originals = new("photos", "studio/", "/tmp", "eu-central-1", null, "key", "secret");

    [Fact]
    public void Unsaid_it_lies_beside_the_originals()
    {
        ArchiveSettings.ReadFolder(Said(("data", "/srv/gallery"))).ShouldBe("/srv/gallery/archive");

        var settings = Said(("data", "/srv/gallery"), ("s3:bucket", "photos"));
        ArchiveSettings.ReadFolder(settings).ShouldBeNull();
        var place = ArchiveSettings.ReadS3(settings, Originals).ShouldNotBeNull();
        (place.Bucket, place.Prefix, place.Region, place.AccessKey, place.StorageClass).ShouldBe(("photos", "studio/archive/", "eu-central-1", "key", null));
    }

    [Fact]
    public void A_folder_or_another_store_can_be_named()
    {
        ArchiveSettings.ReadFolder(Said(("archive", "/mnt/slow"), ("s3:bucket", "photos"))).ShouldBe("/mnt/slow");

        var settings = Said(("archiveS3:bucket", "cold"), ("archiveS3:class", "glacier_ir"));
        var place = ArchiveSettings.ReadS3(settings, null).ShouldNotBeNull();
        (place.Bucket, place.Prefix, place.StorageClass).ShouldBe(("cold", "archive/", "GLACIER_IR"));
    }

    [Theory]
    [InlineData("class", "DEEP_ARCHIVE", "can't be read at once")]
    [InlineData("prefix", "studio/", "is that of the originals")]
    [InlineData("serviceUrl", "nowhere", "is not an address")]
    public void What_can_not_be_an_archive_is_refused(string name, string value, string reason) => Should.Throw<SettingsException>(
        () => ArchiveSettings.ReadS3(Said(("s3:bucket", "photos"), ($"archiveS3:{name}", value)), Originals)).Message.ShouldContain(reason);

    private static IConfiguration Said(params (string Name, string Value)[] settings) =>
        new ConfigurationBuilder().AddInMemoryCollection(settings.Select(one => KeyValuePair.Create(one.Name, (string?)one.Value))).Build();
}
