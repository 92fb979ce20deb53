using System.Text.Json.Serialization;

namespace SmartSpec.Model;

/// <summary>The four parts of society that meet in the dialogue (the quadruple helix).</summary>
[JsonConverter(typeof(SmartSpecJsonConverter))]
public enum Helix
{
    /// <summary>Universities, colleges and research institutes.</summary>
    Academia,

    /// <summary>Companies and their organisations.</summary>
    Business,

    /// <summary>State, region and municipalities.</summary>
    PublicSector,

    /// <summary>Associations and citizens.</summary>
    CivilSociety,
}
