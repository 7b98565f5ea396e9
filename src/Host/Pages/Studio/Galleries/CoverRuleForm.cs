using Settings.Contracts;

namespace Host.Pages.Studio.Galleries;

/// <summary>Who designs the cover, as chosen.</summary>
internal sealed class CoverRuleForm
{
    public CoverDesigning CoverDesign { get; set; }
}
