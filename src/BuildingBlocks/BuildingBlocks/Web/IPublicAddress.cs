namespace BuildingBlocks.Web;

/// <summary>The address under which the outside reaches this installation, for links in mails and links to copy.</summary>
public interface IPublicAddress
{
    /// <summary>The absolute address of a path such as <c>/g/anna-and-ben</c>; the path begins with '/' and is already escaped.</summary>
    Uri At(string path);
}
