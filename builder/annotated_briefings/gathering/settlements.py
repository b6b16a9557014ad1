"""What a settlement is called by the number of its people, where the data has no word for it."""

# People, as in the Degree of Urbanisation that the UN Statistical Commission endorsed in 2020.
CITY = 50_000
TOWN = 5_000


def settlement_feature(population: int) -> str:
    """City, town or village; GeoNames lists one without a figure where it seats a division."""
    if population >= CITY:
        return "city"
    return "town" if population >= TOWN or not population else "village"
