using System.Collections.Frozen;

namespace SmartSpec;

/// <summary>The kinds of object of all concepts.</summary>
internal static class ConceptObjects
{
    private static readonly ConceptObject[] All = [.. Concepts.All.SelectMany(concept => concept.Objects)];

    private static readonly FrozenDictionary<SubjectKind, ConceptObject> ByKind = All.ToFrozenDictionary(one => one.Kind);

    private static readonly FrozenDictionary<Type, ConceptObject> ByType = All.Where(one => one.Type is not null)
        .ToFrozenDictionary(one => one.Type!);

    private static readonly FrozenDictionary<Type, ConceptObject> ByIdType = All.Where(one => one.IdType is not null)
        .ToFrozenDictionary(one => one.IdType!);

    /// <summary>The objects of a kind; null where no concept looks them up.</summary>
    public static ConceptObject? Find(SubjectKind kind) => ByKind.GetValueOrDefault(kind);

    /// <summary>The objects of a type; null where no concept has them in a set.</summary>
    public static ConceptObject? FindByType(Type type) => ByType.GetValueOrDefault(type);

    /// <summary>The objects whose identifiers are of a type; null where no concept has them in a set.</summary>
    public static ConceptObject? FindByIdType(Type type) => ByIdType.GetValueOrDefault(type);
}
