using System.Text;
using BuildingBlocks.Imaging.Pictures;

namespace BuildingBlocks.Imaging.Tests.Pictures;

public sealed class FormatSnifferTests
{
    [Theory]
    [InlineData("8BPS\0\u0001", "Photoshop files are not taken; export as JPEG.")]
    [InlineData("%PDF-1.7", "PDF files are not taken; export as JPEG.")]
    [InlineData("ÿ\n", "JPEG XL files are not taken; export as JPEG.")]
    [InlineData("FUJIFILMCCD-RAW 0201", "Camera raw files are not taken; export as JPEG.")]
    [InlineData("II*\0\u0010\0\0\0CR\u0002\0", "Camera raw files are not taken; export as JPEG.")]
    [InlineData("\0\0\0\u0018ftypcrx \0\0\0\u0001crx isom", "Camera raw files are not taken; export as JPEG.")]
    [InlineData("\0\0\0\u0018ftypmif1\0\0\0\0mif1heix", "HEIC pictures are not taken yet; export as JPEG.")]
    [InlineData("\0\0\0\u0018ftypisom\0\0\0\0isommp42", "This is not a picture in a format that is taken (JPEG, PNG, WebP, GIF, TIFF, AVIF), nor a video (MP4, MOV, WebM).")]
    [InlineData("BMW is not a bitmap", "This is not a picture in a format that is taken (JPEG, PNG, WebP, GIF, TIFF, AVIF), nor a video (MP4, MOV, WebM).")]
    [InlineData("M", "This is not a picture in a format that is taken (JPEG, PNG, WebP, GIF, TIFF, AVIF), nor a video (MP4, MOV, WebM).")]
    public void What_is_not_taken_is_called_by_its_name(string start, string sentence) =>
        FormatSniffer.Sniff(Encoding.Latin1.GetBytes(start)).Refusal.ShouldBe(sentence);

    [Theory]
    [InlineData("\0\0\0\u0018ftypmif1\0\0\0\0mif1avif", ImageFormat.Avif)]
    [InlineData("\0\0\0\u0018ftypavif\0\0\0\0mif1miaf", ImageFormat.Avif)]
    [InlineData("MM\0*\0\0\0\u0008", ImageFormat.Tiff)]
    [InlineData("RIFF\0\0\0\0WEBPVP8 ", ImageFormat.WebP)]
    public void What_is_taken_is_told_by_its_first_bytes(string start, ImageFormat format) =>
        FormatSniffer.Sniff(Encoding.Latin1.GetBytes(start)).Format.ShouldBe(format);
}
